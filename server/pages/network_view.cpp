#include "server/pages/network_view.h"

#include <algorithm>
#include <array>

#include "engine/network/export_words.h"
#include "engine/network/layout.h"
#include "server/api/network_graph.h"
#include "server/pages/link.h"
#include "server/pages/network_rows.h"
#include "server/pages/network_texts_nl.h"
#include "server/pages/words.h"

namespace socialmap::pages {
namespace {

/// What a picture of providers and professionals can show.
constexpr std::array<LinkKind, 8> kDrawnKinds{LinkKind::refers_to, LinkKind::works_with,  LinkKind::guides,
                                              LinkKind::hosts,     LinkKind::feeds_to,    LinkKind::funds,
                                              LinkKind::member_of, LinkKind::same_address};
constexpr double kDerivedPull = 0.3;

http::Query without_empty(http::Query query) {
  std::erase_if(query, [](auto const& entry) { return entry.second.empty(); });
  return query;
}

Option option(http::Query const& query, std::string_view name, std::string_view value,
              std::string_view label) {
  return {std::string(value), std::string(label), has(query, name, value)};
}

void fill_form(NetworkPage& page, SocialMap const& map, http::Query const& query) {
  page.neighbourhoods = {{"", std::string(nl::kAllAreas), false}};
  for (auto const& area : map.catalogue().neighbourhoods)
    page.neighbourhoods.push_back(option(query, "neighbourhood", area.id, area.name));
  page.sectors = {{"", std::string(nl::kAllSectors), false}};
  for (auto const sector : kSectors)
    page.sectors.push_back(option(query, "sector", export_word(sector), nl::sector(sector)));
  page.relations = {{"", std::string(nl::kAllRelations), false}};
  for (auto const kind : kDrawnKinds)
    page.relations.push_back(option(query, "kind", export_word(kind), nl::relation(kind)));
  page.chosen = !query.empty();
}

std::string mistake(InputError const& error) {
  auto const is_about = [&](std::string_view name) {
    return error.where.starts_with("/" + std::string(name));
  };
  if (is_about("neighbourhood")) return std::string(nl::kWrongArea);
  if (is_about("sector")) return std::string(nl::kWrongSector);
  if (is_about("kind")) return std::string(nl::kWrongRelation);
  if (is_about("who")) return std::string(nl::kWrongWho);
  return std::string(nl::kWrongAddress);
}

class NetworkViewMaker {
 public:
  NetworkViewMaker(SocialMap const& map, http::Query const& query)
      : map_(map),
        query_(without_empty(query)),
        facts_(api::network_facts(map)),
        part_(asked_part(network_without_offers(map.network()), facts_,
                         api::network_question(map, without(query_, "who")))),
        rows_({map, facts_, part_}),
        who_(chosen()) {}

  NetworkPage make() {
    NetworkPage page;
    page.frame = frame_of(map_.catalogue().municipality);
    page.frame.styles = {"network.css"};
    page.frame.description = nl::kNetworkDescription;
    fill_form(page, map_, query_);
    summarise(page);
    if (who_) page.who = row(*who_);
    for (auto const node : part_.nodes) {
      if (page.rows.size() < kMostRows) page.rows.push_back(row(node));
    }
    if (part_.nodes.size() > kMostRows) page.more_rows = nl::most_rows(kMostRows);
    if (!part_.nodes.empty()) page.picture = picture(page.summary);
    return page;
  }

 private:
  bool is_professional(NodeId node) const { return map_.network().node(node).kind == NodeKind::professional; }

  std::optional<NodeId> chosen() const {
    if (std::none_of(query_.begin(), query_.end(), [](auto const& entry) { return entry.first == "who"; }))
      return std::nullopt;
    auto const id = value_of(query_, "who");
    auto const found = map_.network().find(id);
    if (!found || !std::binary_search(part_.nodes.begin(), part_.nodes.end(), *found))
      throw InvalidInput({{"/who", "is nobody in this part of the network", id, {}, false}});
    return found;
  }

  NetworkRow row(NodeId node) const {
    auto made = rows_.row(node);
    made.href = href(node);
    return made;
  }

  /// Choosing somebody twice shows everything again.
  std::string href(NodeId node) const {
    return url_of("/netwerk",
                  node == who_ ? without(query_, "who") : with_only(query_, "who", map_.network().id(node)));
  }

  void summarise(NetworkPage& page) const {
    nl::NetworkCount count;
    std::vector<std::string> alone;
    for (auto const node : part_.nodes) {
      ++(is_professional(node) ? count.professionals : count.providers);
      if (rows_.relations(node) == 0) alone.push_back(map_.network().name(node));
    }
    count.relations = part_.links.size();
    for (auto const& link : part_.links) count.derived += link.derived ? 1 : 0;
    page.summary.push_back(nl::network_count(count));
    if (!alone.empty() && alone.size() <= kMostAlone)
      page.summary.push_back(nl::on_their_own(in_words().list(alone)));
  }

  /// The part, or those of it with the most relations.
  std::vector<NodeId> drawn() const {
    auto nodes = part_.nodes;
    if (nodes.size() <= kMostDrawn) return nodes;
    std::stable_sort(nodes.begin(), nodes.end(),
                     [&](NodeId a, NodeId b) { return rows_.relations(a) > rows_.relations(b); });
    if (who_) std::stable_partition(nodes.begin(), nodes.end(), [&](NodeId node) { return node == *who_; });
    nodes.resize(kMostDrawn);
    std::sort(nodes.begin(), nodes.end());
    return nodes;
  }

  NetworkPicture picture(std::vector<std::string>& summary) const {
    auto const nodes = drawn();
    if (nodes.size() < part_.nodes.size()) summary.push_back(nl::most_drawn(nodes.size()));
    NetworkPicture made;
    made.focused = who_.has_value();
    made.description = summary.front();
    for (auto const node : nodes) made.nodes.push_back(picture_node(node));
    add_links(made, nodes);
    for (auto const& area : map_.catalogue().neighbourhoods) made.groups.push_back(area.name);
    made.groups.emplace_back(nl::kEverywhere);
    made.layout = network_layout(layout_question(made, nodes));
    return made;
  }

  PictureNode picture_node(NodeId node) const {
    auto const& facts = facts_[node.value];
    PictureNode made;
    made.inside = is_professional(node);
    made.sector = facts.sector.value_or(Sector::other);
    made.name = map_.network().name(node);
    made.told = rows_.in_short(node);
    if (!made.inside) made.count = std::to_string(facts.offers);
    made.href = href(node);
    made.lit = !who_ || node == *who_;
    return made;
  }

  /// And lights up who is at the other end of a line that is looked at.
  void add_links(NetworkPicture& made, std::vector<NodeId> const& nodes) const {
    auto const place = [&](NodeId node) -> std::optional<std::uint32_t> {
      auto const found = std::lower_bound(nodes.begin(), nodes.end(), node);
      if (found == nodes.end() || *found != node) return std::nullopt;
      return static_cast<std::uint32_t>(found - nodes.begin());
    };
    for (auto const& link : part_.links) {
      auto const from = place(link.from);
      auto const to = place(link.to);
      if (!from || !to) continue;
      bool const lit = !who_ || link.from == *who_ || link.to == *who_;
      made.links.push_back({*from, *to, link.kind, link.strength, link.derived, lit});
      if (lit) made.nodes[*from].lit = made.nodes[*to].lit = true;
    }
  }

  LayoutQuestion layout_question(NetworkPicture const& made, std::vector<NodeId> const& nodes) const {
    LayoutQuestion question;
    auto const areas = static_cast<std::uint32_t>(map_.catalogue().neighbourhoods.size());
    for (std::uint32_t n = 0; n < areas; ++n)
      question.groups.emplace_back(map_.places().neighbourhood(NeighbourhoodId{n}).point);
    question.groups.emplace_back(std::nullopt);
    for (std::size_t i = 0; i < nodes.size(); ++i) {
      auto const& home = facts_[nodes[i].value].home;
      question.nodes.push_back({home ? home->value : areas, made.nodes[i].inside});
    }
    for (auto const& link : made.links)
      question.pulls.push_back({link.from, link.to, link.derived ? kDerivedPull : link.strength});
    return question;
  }

  static constexpr std::size_t kMostAlone = 12;

  SocialMap const& map_;
  http::Query query_;
  std::vector<NodeFacts> facts_;
  NetworkPart part_;
  NetworkRows rows_;
  std::optional<NodeId> who_;
};

}  // namespace

NetworkPage network_page_of(SocialMap const& map, http::Query const& query) {
  return NetworkViewMaker(map, query).make();
}

NetworkPage network_page_of(SocialMap const& map, http::Query const& query,
                            std::vector<InputError> const& errors) {
  NetworkPage page;
  page.frame = frame_of(map.catalogue().municipality);
  page.frame.styles = {"network.css"};
  page.frame.description = nl::kNetworkDescription;
  fill_form(page, map, without_empty(query));
  for (auto const& error : errors) {
    auto words = mistake(error);
    if (std::find(page.mistakes.begin(), page.mistakes.end(), words) == page.mistakes.end())
      page.mistakes.push_back(std::move(words));
  }
  return page;
}

}  // namespace socialmap::pages
