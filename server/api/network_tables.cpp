#include "server/api/network_tables.h"

#include <cmath>

#include "server/api/listing.h"

namespace socialmap::api {
namespace {

char const* const kBecause = "what it means, in Dutch";

Codec<Party> party(char const* name, char const* meaning) {
  return nested<Party>(
      {name,
       meaning,
       {required("id", &Party::id, any_text(), "id"), required("name", &Party::name, any_text(), "name")}});
}
Codec<Party> party() { return party("NetworkParty", "A provider or professional."); }
Codec<Party> neighbourhood() { return party("NeighbourhoodName", "A neighbourhood."); }

Codec<double> share() { return real_number(0, 1); }
Codec<std::vector<std::string>> ids() { return list_of(any_text()); }

Codec<NetworkPiece> piece() {
  using P = NetworkPiece;
  return nested<P>({"NetworkPiece",
                    "Parties that hang together, with their offers.",
                    {required("parties", &P::parties, count(), "providers and professionals"),
                     required("offers", &P::offers, count(), "offers that they have"),
                     required("some", &P::some, list_of(party()), "the first of the parties, by id")}});
}

Codec<NetworkIsland> island() {
  using I = NetworkIsland;
  return nested<I>({"NetworkIsland",
                    "Parties that have to do with each other and with nobody else.",
                    {required("part", &I::part, piece(), "who belongs to it"),
                     required("professionals", &I::professionals, count(), "professionals among them"),
                     required("because", &I::because, any_text(), kBecause)}});
}

Codec<Linchpin> linchpin() {
  using L = Linchpin;
  return nested<L>(
      {"Linchpin",
       "A single point of failure: without this party the network falls apart.",
       {required("party", &L::party, party(), "who"),
        required("offers", &L::offers, count(), "offers of all that is cut off"),
        required("cutOff", &L::cut_off, list_of(piece()), "each piece that comes apart, but the largest"),
        required("because", &L::because, any_text(), kBecause)}});
}

Codec<OnlyContact> only_contact() {
  using C = OnlyContact;
  return nested<C>({"OnlyContact",
                    "The only contact between two sides of the network (a bridge).",
                    {required("one", &C::one, party(), "on the side that remains"),
                     required("other", &C::other, party(), "on the side that is cut off"),
                     required("cutOff", &C::cut_off, piece(), "the side with the fewest offers"),
                     required("because", &C::because, any_text(), kBecause)}});
}

Codec<Broker> broker() {
  using B = Broker;
  return nested<B>(
      {"Broker",
       "Through whom contacts run.",
       {required("party", &B::party, party(), "who"),
        required("share", &B::share, share(), "of the shortest ways between two others (betweenness)"),
        required("because", &B::because, any_text(), kBecause)}});
}

Codec<OffersInSteps> offers_in_steps() {
  using O = OffersInSteps;
  return nested<O>({"OffersInSteps",
                    "How many offers somebody can be introduced to.",
                    {required("two", &O::two, count(), "in at most two steps"),
                     required("three", &O::three, count(), "in at most three steps")}});
}

Codec<ReferrerReach> reach() {
  using R = ReferrerReach;
  return nested<R>({"ReferrerReach",
                    "How far a referrer gets.",
                    {required("referrer", &R::referrer, party(), "who"),
                     required("all", &R::all, offers_in_steps(), "whatever the strength of a step"),
                     required("warm", &R::warm, offers_in_steps(), "every step of strength 2 or 3"),
                     required("coldKinds", &R::cold_kinds, ids(),
                              "kinds that are offered, but none within three warm steps"),
                     required("because", &R::because, any_text(), kBecause)}});
}

Codec<NeighbourhoodLoss> loss() {
  using L = NeighbourhoodLoss;
  return nested<L>({"NeighbourhoodLoss",
                    "What a neighbourhood loses when somebody stops.",
                    {required("neighbourhood", &L::neighbourhood, neighbourhood(), "where"),
                     required("party", &L::party, party(), "who stops"),
                     required("offers", &L::offers, count(), "offers there"),
                     required("kinds", &L::kinds, ids(),
                              "kinds that nobody else offers there or to the whole municipality"),
                     required("introductions", &L::introductions, count(),
                              "pairs of another referrer and an offer of somebody else there that lose every "
                              "warm introduction"),
                     required("because", &L::because, any_text(), kBecause)}});
}

Codec<NewRelation> new_relation() {
  using N = NewRelation;
  return nested<N>(
      {"NewRelation",
       "A contact that would open offers to warm introductions.",
       {required("professional", &N::professional, party(), "one end"),
        required("provider", &N::provider, party(), "the other end"),
        required("neighbourhood", &N::neighbourhood, neighbourhood(), "where both are active"),
        required("known", &N::known, truth(), "they have a contact, but not one that is warm both ways"),
        required("gain", &N::gain, count(), "pairs of a referrer and an offer that become warm"),
        required("because", &N::because, any_text(), kBecause)}});
}

Record<NetworkAnalysis> make_analysis_record() {
  using A = NetworkAnalysis;
  auto const in_structure = [](auto member) {
    return [member](auto& a) -> auto& { return a.structure.*member; };
  };
  auto const in_brokers = [](auto member) {
    return [member](auto& a) -> auto& { return a.brokers.*member; };
  };
  return {
      "NetworkAnalysis",
      "Where the network is weak, on whom it rests, and who gets where. Lists hold at most 100.",
      {required("providers", &A::providers, count(), "providers"),
       required("professionals", &A::professionals, count(), "professionals"),
       required("offers", &A::offers, count(), "offers that are shown"),
       required("links", &A::links, count(), "links that introduce somebody"),
       required("warmIntroductions", &A::warm_introductions, count(),
                "pairs of a referrer and an offer within three warm steps"),
       required("islandCount", &A::islands, count(), "islands"),
       required("linchpinCount", &A::linchpins, count(), "single points of failure"),
       required("onlyContactCount", &A::only_contacts, count(), "only contacts"),
       required("referrerCount", &A::referrer_count, count(), "referrers"),
       required_field<A>("brokersSampledFrom", in_brokers(&Brokers::sampled_from), count(),
                         "parties whose ways were counted for the brokers; 0: the exact ways of all"),
       required_field<A>("islands", in_structure(&NetworkStructure::islands), list_of(island()),
                         "the largest first"),
       required_field<A>("linchpins", in_structure(&NetworkStructure::linchpins), list_of(linchpin()),
                         "single points of failure, most offers cut off first"),
       required_field<A>("onlyContacts", in_structure(&NetworkStructure::only_contacts),
                         list_of(only_contact()),
                         "contacts without another way round, most offers cut off first"),
       required_field<A>("brokers", in_brokers(&Brokers::most), list_of(broker()),
                         "the highest shares first"),
       required("referrers", &A::referrers, list_of(reach()), "those with the fewest warm offers first"),
       required("losses", &A::losses, list_of(loss()), "by neighbourhood, at most ten each, the worst first"),
       required("newRelations", &A::new_relations, list_of(new_relation()),
                "each the best when those before it are made")}};
}

/// A number of clients, written to a tenth: the norms are no finer.
Codec<double> tenths() {
  auto const number = real_number(0, 1e9);
  return {[number](Node const& node, Reading& reading) { return number.read(node, reading); },
          [](JsonWriter& out, double value) { out.number(std::round(value * 10) / 10); }, number.schema()};
}

Codec<ClientRange> clients() {
  using C = ClientRange;
  auto const number = tenths;
  return nested<C>({"ClientRange",
                    "Clients a quarter.",
                    {required("low", &C::low, number(), "carefully counted"),
                     required("high", &C::high, number(), "generously counted")}});
}

Codec<ChainRoom> room() {
  using R = ChainRoom;
  return nested<R>(
      {"ChainRoom",
       "What one stage of the chain has room for.",
       {required("known", &R::known, count(), "practices, coaches or offers that are counted"),
        required("unknown", &R::unknown, count(),
                 "that are not: no coach for a practice; no fte or areas of a coach; no places, or not "
                 "where, of an offer"),
        required("clients", &R::clients, clients(), "of all that are counted together")}});
}

Codec<Party> chain_place(char const* meaning) { return party("ChainPlace", meaning); }

Codec<ChainLimit> limit() {
  using L = ChainLimit;
  auto const stage = one_of<ChainStage>({{"practices", ChainStage::practices},
                                         {"coaches", ChainStage::coaches},
                                         {"places", ChainStage::places}});
  return nested<L>(
      {"ChainLimit",
       "What holds the chain back (a part of the smallest cut).",
       {required("stage", &L::stage, stage, "part of the chain"),
        required("at", &L::at, chain_place("A practice, a coach, or neighbourhoods with places."),
                 "which; ids of several neighbourhoods are joined by +, everywhere is the municipality"),
        required("room", &L::room, clients(), "what it has room for"),
        required("low", &L::low, truth(), "it holds back when counted carefully"),
        required("high", &L::high, truth(), "it holds back when counted generously")}});
}

Codec<ChainGain> chain_gain() {
  using G = ChainGain;
  return nested<G>(
      {"ChainGain",
       "What something extra adds where it adds most.",
       {required("at", &G::at, chain_place("A practice, a coach, or neighbourhoods with places."),
                 "the coach or the neighbourhood"),
        required("more", &G::more, clients(), "clients more")}});
}

Codec<UsedNorm> used_norm() {
  using N = UsedNorm;
  return nested<N>({"UsedNorm",
                    "A norm of the municipality.",
                    {required("id", &N::id, any_text(), "its name in municipality.yaml"),
                     required("value", &N::value, list_of(real_number(0, 1e9)), "one number, or a range"),
                     required("source", &N::source, any_text(), "where it comes from")}});
}

Record<ChainCapacity> make_capacity_record() {
  using C = ChainCapacity;
  return {
      "ChainCapacity",
      "How many clients the chain from practice over coach to offer carries in a quarter.",
      {optional("carried", &C::carried, clients(),
                "clients that all stages together carry; absent: a norm lacks"),
       required("practices", &C::practices, room(), "referrals that are expected"),
       required("coaches", &C::coaches, room(), "welfare coaches"),
       required("places", &C::places, room(), "places in offers"),
       required("limits", &C::limits, list_of(limit()), "the bottleneck, by stage, then id"),
       optional("coachDay", &C::coach_day, chain_gain(), "0.2 fte more for one coach; absent: adds nothing"),
       optional("group", &C::group, chain_gain(),
                "10 places more in one neighbourhood; absent: adds nothing"),
       required("norms", &C::norms, list_of(used_norm()), "what was reckoned with"),
       required("missingNorms", &C::missing_norms, ids(), "norms that municipality.yaml lacks"),
       required("because", &C::because, any_text(), kBecause)}};
}

}  // namespace

Record<ChainCapacity> const& chain_capacity_record() {
  static Record<ChainCapacity> const record = make_capacity_record();
  return record;
}

Record<NetworkAnalysis> const& network_analysis_record() {
  static Record<NetworkAnalysis> const record = make_analysis_record();
  return record;
}

}  // namespace socialmap::api
