#include "server/commands/vignette_report.h"

#include <array>

#include <fmt/format.h>

#include "engine/catalog/codec.h"

namespace socialmap {
namespace {

constexpr std::array<std::pair<VignetteSet, std::string_view>, 3> kSets{
    {{VignetteSet::practice, "practice"},
     {VignetteSet::tuning, "tuning"},
     {VignetteSet::held_out, "held-out"}}};

std::string_view name_of(VignetteSet set) { return kSets[static_cast<std::size_t>(set)].second; }

std::string_view name_of(Mode mode) {
  switch (mode) {
    case Mode::escalate:
      return "escalate";
    case Mode::support_first:
      return "support-first";
    case Mode::match_after_triage:
      return "match-after-triage";
    case Mode::match:
      break;
  }
  return "match";
}

std::string_view name_of(std::optional<Initiator> initiator) {
  if (!initiator) return "unknown";
  switch (*initiator) {
    case Initiator::resident:
      return "resident";
    case Initiator::professional:
      return "professional";
    case Initiator::volunteer:
      return "volunteer";
    case Initiator::municipality:
      break;
  }
  return "municipality";
}

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

Node share_node(Share const& share) {
  return object({{"yes", static_cast<double>(share.yes)}, {"of", static_cast<double>(share.of)}});
}

Node count_node(std::size_t count) { return static_cast<double>(count); }

Node figures_node(CaseFigures const& f) {
  auto node = object({{"cases", count_node(f.cases)},
                      {"hardWrong", count_node(f.hard_wrong)},
                      {"softWrong", count_node(f.soft_wrong)},
                      {"wronglyRefused", count_node(f.wrongly_refused)},
                      {"refusedAsUnsafe", count_node(f.refused_as_unsafe)},
                      {"supportFirst", share_node(f.support_first)},
                      {"supportFound", share_node(f.support_found)},
                      {"modeAndSignals", share_node(f.mode_and_signals)},
                      {"ownNeighbourhood", share_node(f.own_neighbourhood)}});
  if (f.with_gain > 0) node.set("ndcg", f.gain);
  NodeMap ranks;
  for (auto const& [initiator, rank] : f.ranks) {
    auto value = object({{"mean", rank.mean}, {"offers", count_node(rank.offers)}});
    ranks.push_back({std::string(name_of(initiator)), std::move(value), {}});
  }
  node.set("rankByInitiator", std::move(ranks));
  return node;
}

Node offers_node(SocialMap const& map, std::vector<Misplaced> const& offers) {
  NodeList list;
  for (auto const& offer : offers)
    list.push_back(object({{"id", map.catalogue().activity(offer.activity).id}, {"why", offer.why}}));
  return list;
}

Node case_node(SocialMap const& map, CaseOutcome const& o) {
  auto node = object({{"id", o.id},
                      {"set", std::string(name_of(o.set))},
                      {"mode", std::string(name_of(o.expected))},
                      {"hardWrong", offers_node(map, o.hard_wrong)},
                      {"softWrong", offers_node(map, o.soft_wrong)},
                      {"wronglyRefused", offers_node(map, o.wrongly_refused)},
                      {"refusedAsUnsafe", offers_node(map, o.refused_as_unsafe)},
                      {"modeAndSignals", o.mode_and_signals}});
  if (o.gain) node.set("ndcg", *o.gain);
  if (o.support_first) node.set("supportFirst", *o.support_first);
  if (o.support_found) node.set("supportFound", *o.support_found);
  if (o.own_neighbourhood) node.set("ownNeighbourhood", *o.own_neighbourhood);
  return node;
}

struct NamedFigures {
  std::string_view name;
  CaseFigures figures;
};

/// Of each set that has cases, and in total.
std::vector<NamedFigures> all_figures(std::span<CaseOutcome const> outcomes) {
  std::vector<NamedFigures> all;
  for (auto const& [set, name] : kSets) {
    if (auto figures = figures_of(outcomes, set); figures.cases > 0)
      all.push_back({name, std::move(figures)});
  }
  all.push_back({"total", figures_of(outcomes)});
  return all;
}

}  // namespace

std::string text_report(SocialMap const& map, std::span<CaseOutcome const> outcomes) {
  std::string text = heading("case", "set", "mode");
  std::string wrong;
  for (auto const& outcome : outcomes) {
    text += row_of(outcome);
    wrong += lines_of(map, outcome);
  }
  text += "\n" + wrong + "\n" + heading("set", "cases", "");
  auto const figures = all_figures(outcomes);
  for (auto const& set : figures) text += row_of(set.name, set.figures);
  text += "\nMean rank of graded offers, by initiator\n";
  for (auto const& set : figures) text += ranks_line(set.name, set.figures);
  text.pop_back();
  return text;
}

std::string json_report(SocialMap const& map, std::span<CaseOutcome const> outcomes) {
  NodeList cases;
  for (auto const& outcome : outcomes) cases.push_back(case_node(map, outcome));
  auto report = object({{"cases", std::move(cases)}});
  NodeMap sets;
  for (auto const& set : all_figures(outcomes)) {
    if (set.name == "total")
      report.set("total", figures_node(set.figures));
    else
      sets.push_back({std::string(set.name), figures_node(set.figures), {}});
  }
  report.set("sets", std::move(sets));
  return to_pretty_json(report);
}

}  // namespace socialmap
