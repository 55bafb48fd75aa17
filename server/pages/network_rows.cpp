#include "server/pages/network_rows.h"

#include <map>
#include <utility>

#include <fmt/format.h>

#include "engine/network/links.h"
#include "server/pages/network_texts_nl.h"
#include "server/pages/words.h"

namespace socialmap::pages {
namespace {

bool is_provider(NodeKind kind) { return kind == NodeKind::provider || kind == NodeKind::practice; }

}  // namespace

NetworkRows::NetworkRows(ShownNetwork const& shown)
    : map_(shown.map), facts_(shown.facts), part_(shown.part), links_of_(shown.facts.size()) {
  for (std::uint32_t i = 0; i < part_.links.size(); ++i) {
    links_of_[part_.links[i].from.value].push_back(i);
    links_of_[part_.links[i].to.value].push_back(i);
  }
}

std::size_t NetworkRows::relations(NodeId node) const { return links_of_[node.value].size(); }

NetworkRow NetworkRows::row(NodeId node) const {
  auto const& sector = facts_[node.value].sector;
  return {.anchor = "wie-" + map_.network().id(node),
          .name = map_.network().name(node),
          .href = "",
          .what = in_words().sentence(what(node)),
          .sector = sector ? std::string(nl::sector(*sector)) : "",
          .area = areas(node),
          .offers = offers(node),
          .relations = lines(node)};
}

std::string NetworkRows::in_short(NodeId node) const {
  auto const number = offers(node);
  return fmt::format("{}: {}, {}{}", map_.network().name(node), what(node), areas(node),
                     number.empty() ? "" : ", " + nl::offers_count(facts_[node.value].offers));
}

std::string NetworkRows::what(NodeId node) const {
  auto const [kind, record] = map_.network().node(node);
  auto const& catalogue = map_.catalogue();
  if (kind == NodeKind::professional)
    return std::string(nl::role(catalogue.network.professionals[record].role));
  if (kind == NodeKind::practice) return std::string(nl::kPractice);
  return std::string(
      in_words().provider_kind(catalogue.providers[record].kind.value_or(ProviderKind::other)));
}

/// The home first.
std::string NetworkRows::areas(NodeId node) const {
  auto const& facts = facts_[node.value];
  auto const& all = map_.catalogue().neighbourhoods;
  if (facts.areas.size() > 1 && facts.areas.size() == all.size()) return std::string(nl::kAllAreas);
  std::vector<std::string> names;
  if (facts.home) names.push_back(all[facts.home->value].name);
  for (auto const area : facts.areas) {
    if (area != facts.home) names.push_back(all[area.value].name);
  }
  return names.empty() ? std::string(nl::kUnknownArea) : in_words().list(names);
}

std::string NetworkRows::offers(NodeId node) const {
  if (!is_provider(map_.network().node(node).kind)) return {};
  return std::to_string(facts_[node.value].offers);
}

std::vector<RelationLine> NetworkRows::lines(NodeId node) const {
  std::map<std::pair<LinkKind, bool>, RelationLine> lines;  // bool: comes in
  for (auto const place : links_of_[node.value]) {
    auto const& link = part_.links[place];
    bool const comes_in = link.to == node && !is_mutual(link.kind);
    auto& line = lines[{link.kind, comes_in}];
    line.label = comes_in ? nl::relation_from(link.kind) : nl::relation(link.kind);
    auto const other = link.from == node ? link.to : link.from;
    line.names.push_back(map_.network().name(other) + nl::how_told(link));
  }
  std::vector<RelationLine> all;
  for (auto& [kind, line] : lines) all.push_back(std::move(line));
  return all;
}

}  // namespace socialmap::pages
