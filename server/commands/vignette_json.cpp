#include "engine/catalog/codec.h"
#include "server/commands/vignette_report.h"
#include "server/commands/vignette_words.h"

namespace socialmap {
namespace {

Node share_node(Share const& share) {
  return object({{"yes", static_cast<double>(share.yes)}, {"of", static_cast<double>(share.of)}});
}

Node agreement_node(Agreement const& agreement) {
  return object({{"right", static_cast<double>(agreement.right)},
                 {"read", static_cast<double>(agreement.read)},
                 {"meant", static_cast<double>(agreement.meant)},
                 {"precision", agreement.precision()},
                 {"recall", agreement.recall()}});
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
                      {"ownNeighbourhood", share_node(f.own_neighbourhood)},
                      {"signalsRead", agreement_node(f.signals_read)},
                      {"needsRead", agreement_node(f.needs_read)}});
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
                      {"modeAndSignals", o.mode_and_signals},
                      {"signalsRead", agreement_node(o.signals_read)},
                      {"needsRead", agreement_node(o.needs_read)}});
  if (o.gain) node.set("ndcg", *o.gain);
  if (o.support_first) node.set("supportFirst", *o.support_first);
  if (o.support_found) node.set("supportFound", *o.support_found);
  if (o.own_neighbourhood) node.set("ownNeighbourhood", *o.own_neighbourhood);
  return node;
}

/// {"sets": {…}, "total": {…}}
Node sets_node(std::span<CaseOutcome const> outcomes) {
  auto all = all_figures(outcomes);
  NodeMap sets;
  for (std::size_t i = 0; i + 1 < all.size(); ++i)
    sets.push_back({std::string(all[i].name), figures_node(all[i].figures), {}});
  return object({{"sets", std::move(sets)}, {"total", figures_node(all.back().figures)}});
}

}  // namespace

std::string as_json(VignetteReport const& report) {
  NodeList cases;
  for (auto const& outcome : report.outcomes) cases.push_back(case_node(report.map, outcome));
  auto node = sets_node(report.outcomes);
  node.set("cases", std::move(cases));
  NodeList ablations;
  for (auto const& ablation : report.ablations) {
    auto one = sets_node(ablation.outcomes);
    one.set("without", ablation.without);
    ablations.push_back(std::move(one));
  }
  if (!report.ablations.empty()) node.set("ablation", std::move(ablations));
  return to_pretty_json(node);
}

}  // namespace socialmap
