#pragma once
// Who can introduce somebody to whom, and to which offers: the graph as the questions about it see it.

#include "engine/network/graph.h"

namespace socialmap {

/// One step of an introduction, by place in Introductions::parties: to whom, and to which offers. Cooperation
/// goes both ways, a referral, guidance and an offer only forward. Both lists are sorted, nothing stands
/// twice.
struct IntroductionSteps {
  std::vector<std::vector<std::uint32_t>> parties;
  std::vector<std::vector<ActivityId>> offers;
};

/// A party is a provider or a professional. Links of money, next steps and areas introduce nobody.
struct Introductions {
  ProviderGraph const& graph;
  /// In the order of their ids, so that no answer depends on the order of a file.
  std::vector<NodeId> parties = {};
  std::vector<std::uint32_t> place_of = {};  ///< of a party's node
  /// Who has to do with whom, whatever the direction and strength. A link with an offer counts as one with
  /// its provider: the door of an offer is whoever offers it, so that an offer never joins two parties.
  std::vector<std::vector<std::uint32_t>> contacts = {};
  std::vector<std::vector<ActivityId>> own_offers = {};  ///< shown, of each party
  IntroductionSteps all = {};
  IntroductionSteps warm = {};  ///< only steps of strength 2 (regular contact) and 3 (close)
  std::size_t links = 0;        ///< that introduce, offers of their own provider left out

  std::string const& id(std::uint32_t place) const { return graph.id(parties[place]); }
  std::string const& name(std::uint32_t place) const { return graph.name(parties[place]); }
  bool professional(std::uint32_t place) const {
    return graph.node(parties[place]).kind == NodeKind::professional;
  }
  /// The professional of a party; precondition: it is one.
  Professional const& record(std::uint32_t place) const {
    return graph.catalogue().network.professionals[graph.node(parties[place]).record];
  }
  std::size_t offer_count() const { return graph.catalogue().activities.size(); }
};

/// The graph must outlive it.
Introductions introductions_of(ProviderGraph const& graph);

/// Practices, and all professionals but sport and culture coaches, to whom others refer.
std::vector<std::uint32_t> referrers_in(Introductions const& network);

/// An introduction counts as many steps as it has links, the last one to the offer; more than three are none
/// that somebody makes.
inline constexpr int kMostSteps = 3;

/// In how few steps each offer is reached, by ActivityId; 0: not within kMostSteps.
std::vector<std::uint8_t> steps_to_offers(IntroductionSteps const& steps, std::uint32_t from,
                                          std::size_t offers);

/// A party, as an answer names it.
struct Party {
  std::string id;
  std::string name;
};
Party party_at(Introductions const& network, std::uint32_t place);

/// "A", "A en B", "A, B en C"; of more than `most` names the rest as a number: "A, B en 7 andere".
std::string named_together(std::vector<std::string> const& names, std::size_t most = 5);
/// "1 activiteit", "2 activiteiten".
std::string activities_in_words(std::size_t count);

}  // namespace socialmap
