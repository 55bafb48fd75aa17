#include "server/commands/network_report.h"

#include <algorithm>

#include <fmt/format.h>

namespace socialmap {
namespace {

constexpr std::size_t kMostLines = 10;

/// A head with the whole count, and the first sentences.
template <typename T>
std::string section(std::string const& head, std::size_t whole, std::vector<T> const& list) {
  auto text = fmt::format("\n{}: {}\n", head, whole);
  for (std::size_t i = 0; i < std::min(list.size(), kMostLines); ++i)
    text += fmt::format("  {}\n", list[i].because);
  return text;
}

std::string range(ClientRange const& clients) {
  return fmt::format("{:.1f} to {:.1f}", clients.low, clients.high);
}

std::string stage(char const* name, ChainRoom const& room, char const* unknown) {
  return fmt::format("{:<10} {:>6} known, {:>4} {:<38} {} clients a quarter\n", name, room.known,
                     room.unknown, unknown, range(room.clients));
}

char const* name_of(ChainStage stage) {
  return stage == ChainStage::practices ? "practice" : stage == ChainStage::coaches ? "coach" : "places";
}

std::string gain(char const* what, std::optional<ChainGain> const& gain) {
  if (!gain) return fmt::format("{}: adds nothing\n", what);
  return fmt::format("{}: {} more, at {}\n", what, range(gain->more), gain->at.name);
}

}  // namespace

std::string as_text(NetworkAnalysis const& a) {
  auto text = fmt::format(
      "{} providers, {} professionals, {} offers, {} links that introduce, {} warm introductions\n",
      a.providers, a.professionals, a.offers, a.links, a.warm_introductions);
  text += section("islands", a.islands, a.structure.islands);
  text += section("single points of failure", a.linchpins, a.structure.linchpins);
  text += section("only contacts", a.only_contacts, a.structure.only_contacts);
  text += section(a.brokers.sampled_from == 0
                      ? std::string("brokers")
                      : fmt::format("brokers (estimated from {} parties)", a.brokers.sampled_from),
                  a.brokers.most.size(), a.brokers.most);
  text += section("referrers, the least reach first", a.referrer_count, a.referrers);
  text += fmt::format("\nlosses: {}\n", a.losses.size());
  std::string before;
  for (auto const& loss : a.losses) {
    if (loss.neighbourhood.id != before)
      text += fmt::format("  {}: {}\n", loss.neighbourhood.id, loss.because);
    before = loss.neighbourhood.id;
  }
  return text + section("new relations", a.new_relations.size(), a.new_relations);
}

std::string as_text(ChainCapacity const& c) {
  auto text = c.because + "\n\n";
  if (c.carried) {
    text += fmt::format("carried: {} clients a quarter\n", range(*c.carried));
    text += stage("practices", c.practices, "without a coach;");
    text += stage("coaches", c.coaches, "without fte or areas, not counted;");
    text += stage("offers", c.places, "of unknown places, not counted;");
    for (auto const& limit : c.limits)
      text += fmt::format("limit{}: {} {}, {}\n",
                          limit.low && limit.high ? ""
                          : limit.low             ? " (low)"
                                                  : " (high)",
                          name_of(limit.stage), limit.at.name, range(limit.room));
    text += gain("one coach-day more (0.2 fte)", c.coach_day);
    text += gain("one group more (10 places)", c.group);
  }
  for (auto const& norm : c.norms)
    text += fmt::format("norm {}: {} ({})\n", norm.id, fmt::join(norm.value, " to "), norm.source);
  for (auto const& id : c.missing_norms) text += fmt::format("norm {}: missing in municipality.yaml\n", id);
  return text;
}

}  // namespace socialmap
