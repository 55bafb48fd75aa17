#include "server/api/network_graph.h"

#include "engine/network/export_words.h"
#include "engine/network/graphml.h"
#include "server/api/listing.h"
#include "server/api/resources.h"
#include "server/api/search_request.h"

namespace socialmap::api {
namespace {

/// What stands in a query: ids of neighbourhoods, not yet looked up.
struct NetworkAsked {
  std::vector<std::string> neighbourhoods;
  std::vector<Sector> sectors;
  std::vector<LinkKind> kinds;
  std::vector<NodeKind> nodes;
};

struct NodeView {
  NodeKind kind = NodeKind::provider;
  std::string id;
  std::string name;
  std::optional<Sector> sector;
  std::optional<ProviderKind> provider_kind;
  std::optional<Role> role;
  std::vector<std::string> areas;
  std::optional<std::string> home;
  std::optional<std::size_t> offers;
};

struct LinkView {
  std::string from;
  std::string to;
  LinkKind kind = LinkKind::works_with;
  int strength = 1;
  bool derived = false;
};

struct NetworkView {
  std::vector<NodeView> nodes;
  std::vector<LinkView> links;
};

/// The words of an enumeration that begins at 0 and ends with `last`.
template <typename E>
Codec<E> words_until(E last) {
  WordTable<E> table;
  for (int i = 0; i <= static_cast<int>(last); ++i)
    table.emplace_back(std::string(export_word(static_cast<E>(i))), static_cast<E>(i));
  return one_of<E>(std::move(table));
}

Codec<Sector> sector() { return words_until(Sector::other); }

Codec<NodeKind> node_kind() { return words_until(NodeKind::neighbourhood); }

Codec<LinkKind> link_kind() { return words_until(LinkKind::serves); }

Record<NetworkAsked> const& parameters() {
  using A = NetworkAsked;
  static Record<A> const record{
      "NetworkQuestion",
      "A part of the network.",
      {defaulted("neighbourhood", &A::neighbourhoods, list_of(reference(WordList::neighbourhood)),
                 "who and what is active in one of these"),
       defaulted("sector", &A::sectors, list_of(sector()),
                 "who is in one of these, and whom they are linked to"),
       defaulted("kind", &A::kinds, list_of(link_kind()), "links of these kinds, and who has one"),
       defaulted("node", &A::nodes, list_of(node_kind()), "nodes of these kinds, and the links among them")}};
  return record;
}

Record<NodeView> const& node_record() {
  using N = NodeView;
  static Record<N> const record{
      "NetworkNode",
      "Somebody or something in the network.",
      {required("kind", &N::kind, node_kind(),
                "practice: a provider with registered patients; activity: an offer that is shown"),
       required("id", &N::id, any_text(), "unique among its kind"),
       required("name", &N::name, any_text(), "for people"),
       optional("sector", &N::sector, sector(), "of the kind or role; an activity's is its provider's"),
       optional("providerKind", &N::provider_kind, words_until(ProviderKind::other),
                "of a provider, where known"),
       optional("role", &N::role, words_until(Role::debt_counsellor), "of a professional"),
       required("areas", &N::areas, list_of(any_text()), "neighbourhoods where it is active"),
       optional("home", &N::home, any_text(),
                "the one neighbourhood it belongs to: of its building, else of most of its offers; of a "
                "professional "
                "its only area"),
       optional("offers", &N::offers, count(), "of a provider: those that are shown")}};
  return record;
}

Record<LinkView> const& link_record() {
  using L = LinkView;
  static Record<L> const record{
      "NetworkLink",
      "How two nodes hang together.",
      {required("from", &L::from, any_text(), "id of a node"),
       required("to", &L::to, any_text(), "id of a node; of a neighbourhood where the kind is serves"),
       required("kind", &L::kind, link_kind(),
                "as in network.yaml; offers, same-address and serves come from the records"),
       required("strength", &L::strength, whole_number(1, 3), "1 knows, 2 regular contact, 3 close"),
       required("derived", &L::derived, truth(), "concluded from the records, told by nobody")}};
  return record;
}

Record<NetworkView> const& network_record() {
  using V = NetworkView;
  static Record<V> const record{
      "Network",
      "Who offers what, who knows whom and who is active where.",
      {required("nodes", &V::nodes, list_of(nested(node_record())),
                "providers, professionals, activities and neighbourhoods"),
       required("links", &V::links, list_of(nested(link_record())), "both ends are among the nodes")}};
  return record;
}

NodeView view_of(SocialMap const& map, NodeId id, NodeFacts const& facts) {
  auto const& graph = map.network();
  auto const& catalogue = map.network().catalogue();
  auto const [kind, place] = graph.node(id);
  NodeView view;
  view.kind = kind;
  view.id = graph.id(id);
  view.name = graph.name(id);
  view.sector = facts.sector;
  for (auto const area : facts.areas) view.areas.push_back(catalogue.neighbourhoods[area.value].id);
  if (facts.home) view.home = catalogue.neighbourhoods[facts.home->value].id;
  if (kind == NodeKind::professional) view.role = catalogue.network.professionals[place].role;
  if (kind == NodeKind::provider || kind == NodeKind::practice) {
    view.provider_kind = catalogue.providers[place].kind;
    view.offers = facts.offers;
  }
  return view;
}

LinkView view_of(SocialMap const& map, NetworkLink const& link) {
  auto const& graph = map.network();
  return {graph.id(link.from), graph.id(link.to), link.kind, link.strength, link.derived};
}

struct AskedPart {
  std::vector<NodeFacts> facts;
  NetworkPart part;
};

AskedPart part_of(SocialMap const& map, http::Request const& request) {
  auto const question = network_question(map, request.query);
  auto facts = network_facts(map);
  auto part = asked_part(whole_network(map.network()), facts, question);
  return {std::move(facts), std::move(part)};
}

http::Response json(SocialMap const& map, http::Request const& request) {
  auto const [facts, part] = part_of(map, request);
  NetworkView view;
  for (auto const node : part.nodes) view.nodes.push_back(view_of(map, node, facts[node.value]));
  for (auto const& link : part.links) view.links.push_back(view_of(map, link));
  return json_answer(to_json(network_record(), view));
}

http::Response graphml_answer(SocialMap const& map, http::Request const& request) {
  auto const [facts, part] = part_of(map, request);
  http::Response response;
  response.content_type = "application/graphml+xml; charset=utf-8";
  response.body = graphml(map.network(), facts, part);
  response.headers.emplace_back("Content-Disposition", "attachment; filename=\"network.graphml\"");
  return response;
}

}  // namespace

NetworkQuestion network_question(SocialMap const& map, http::Query const& query) {
  auto const asked = read_query(parameters(), query);
  std::vector<Reference> references;
  for (auto const& id : asked.neighbourhoods)
    references.push_back({WordList::neighbourhood, id, "/neighbourhood"});
  if (auto errors = unknown_words(references, map.words()); !errors.empty())
    throw InvalidInput(std::move(errors));
  NetworkQuestion question{{}, asked.sectors, asked.kinds, asked.nodes};
  for (auto const& id : asked.neighbourhoods)
    question.neighbourhoods.push_back(*map.slugs().neighbourhood(id));
  return question;
}

std::vector<NodeFacts> network_facts(SocialMap const& map) {
  return node_facts({map.network(), map.network_records().columns, map.places()});
}

std::vector<Endpoint> network_graph_endpoints(CurrentMap const& map) {
  Endpoint all;
  all.path = "/network";
  all.operation_id = "getNetwork";
  all.tag = "network";
  all.summary =
      "The provider network as a graph; open to all now, meant for the roles coach and municipality";
  all.parameters = parameters().fields.untyped();
  all.answer = schema_of(network_record());
  all.handler = [map](http::Request const& request) { return json(*map(), request); };
  return {std::move(all)};
}

http::Route graphml_route(CurrentMap const& map) {
  http::Route route;
  route.pattern = "/feeds/network.graphml";
  route.handler = [map](http::Request const& request) { return graphml_answer(*map(), request); };
  route.cross_origin = true;
  route.rate_limited = true;
  return route;
}

}  // namespace socialmap::api
