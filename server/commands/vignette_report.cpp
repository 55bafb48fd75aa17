#include "server/commands/vignette_report.h"

#include <fmt/format.h>

#include "server/commands/vignette_words.h"

namespace socialmap {
namespace {

std::string_view yes_or_no(std::optional<bool> answer) {
  if (!answer) return "-";
  return *answer ? "yes" : "NO";
}

std::string fraction(Share const& share) {
  return share.of == 0 ? "-" : fmt::format("{}/{}", share.yes, share.of);
}

std::string mean_gain(CaseFigures const& figures) {
  return figures.with_gain == 0 ? "-" : fmt::format("{:.3f}", figures.gain);
}

constexpr char const* kRow = "{:<9} {:<9} {:<18} {:>6} {:>5} {:>5} {:>8} {:>7} {:>8} {:>8} {:>7} {:>6}\n";

std::string heading(std::string_view first, std::string_view second, std::string_view third) {
  return fmt::format(fmt::runtime(kRow), first, second, third, "nDCG@5", "hard", "soft", "refused", "unsafe",
                     "first", "support", "mode", "near");
}

std::string row_of(CaseOutcome const& o) {
  return fmt::format(fmt::runtime(kRow), o.id, name_of(o.set), name_of(o.expected),
                     o.gain ? fmt::format("{:.3f}", *o.gain) : "-", o.hard_wrong.size(), o.soft_wrong.size(),
                     o.wrongly_refused.size(), o.refused_as_unsafe.size(), yes_or_no(o.support_first),
                     yes_or_no(o.support_found), yes_or_no(o.mode_and_signals),
                     yes_or_no(o.own_neighbourhood));
}

std::string row_of(std::string_view set, CaseFigures const& f) {
  return fmt::format(fmt::runtime(kRow), set, f.cases, "", mean_gain(f), f.hard_wrong, f.soft_wrong,
                     f.wrongly_refused, f.refused_as_unsafe, fraction(f.support_first),
                     fraction(f.support_found), fraction(f.mode_and_signals), fraction(f.own_neighbourhood));
}

constexpr char const* kLegend =
    "hard, soft: wrong offers shown, in the first three; refused, unsafe: first choices not offered, and "
    "those\n"
    "kept out because not known to be safe; first: support first; support: support found; mode: mode and\n"
    "signals; near: a good offer in the own neighbourhood\n";

std::string lines_of(SocialMap const& map, CaseOutcome const& outcome) {
  std::string lines;
  auto const add = [&](std::string_view what, std::vector<Misplaced> const& offers) {
    for (auto const& offer : offers)
      lines += fmt::format("{} {}: {} ({})\n", outcome.id, what, map.catalogue().activity(offer.activity).id,
                           offer.why);
  };
  add("hard-wrong", outcome.hard_wrong);
  add("soft-wrong", outcome.soft_wrong);
  add("wrongly refused", outcome.wrongly_refused);
  add("refused as unsafe", outcome.refused_as_unsafe);
  return lines;
}

std::string ranks_line(std::string_view set, CaseFigures const& figures) {
  std::string line = fmt::format("{:<9}", set);
  for (auto const& [initiator, rank] : figures.ranks)
    line += fmt::format(" {} {:.1f} ({} offers)", name_of(initiator), rank.mean, rank.offers);
  return line + "\n";
}

std::string agreement_words(std::string_view what, Agreement const& a) {
  return fmt::format(" {}: precision {:.2f} ({}/{}), recall {:.2f} ({}/{})", what, a.precision(), a.right,
                     a.read, a.recall(), a.right, a.meant);
}

std::string reading_line(std::string_view set, CaseFigures const& figures) {
  return fmt::format("{:<9}{};{}\n", set, agreement_words("signals", figures.signals_read),
                     agreement_words("needs", figures.needs_read));
}

std::string ablation_table(VignetteReport const& report) {
  if (report.ablations.empty()) return {};
  auto const row = [](std::string_view without, std::span<CaseOutcome const> outcomes) {
    std::string line = fmt::format("{:<20}", without);
    for (auto const& set : all_figures(outcomes)) line += fmt::format(" {:>9}", mean_gain(set.figures));
    return line + "\n";
  };
  std::string table = fmt::format("\n{:<20}", "nDCG@5 without");
  for (auto const& set : all_figures(report.outcomes)) table += fmt::format(" {:>9}", set.name);
  table += "\n" + row("(nothing)", report.outcomes);
  for (auto const& ablation : report.ablations) table += row(ablation.without, ablation.outcomes);
  return table;
}

}  // namespace

std::string as_text(VignetteReport const& report) {
  std::string text = heading("case", "set", "mode");
  std::string wrong;
  for (auto const& outcome : report.outcomes) {
    text += row_of(outcome);
    wrong += lines_of(report.map, outcome);
  }
  text += "\n" + wrong + "\n" + heading("set", "cases", "");
  auto const figures = all_figures(report.outcomes);
  for (auto const& set : figures) text += row_of(set.name, set.figures);
  text += kLegend;
  text += "\nMean rank of graded offers, by initiator\n";
  for (auto const& set : figures) text += ranks_line(set.name, set.figures);
  text += "\nUnderstood from the text alone\n";
  for (auto const& set : figures) text += reading_line(set.name, set.figures);
  text += ablation_table(report);
  text.pop_back();
  return text;
}

}  // namespace socialmap
