#include "engine/network/introduction_words.h"

#include <fmt/format.h>

namespace socialmap {
namespace {

/// {0}: where the client is; {1}: where the client goes.
char const* cooperation(int strength) {
  if (strength >= 3) return "{} werkt nauw samen met {}";
  return strength == 2 ? "{} werkt samen met {}" : "{} kent {}";
}

char const* membership(ProviderGraph const& graph, NetworkLink const& link, bool onward) {
  bool const job = graph.node(link.from).kind == NodeKind::professional;
  if (onward) return job ? "{} werkt bij {}" : "{} hoort bij {}";
  return job ? "Bij {} werkt {}" : "Bij {} hoort {}";
}

char const* roof(NetworkLink const& link, bool onward) {
  if (!onward) return "{} is te gast bij {}";
  return link.derived ? "In het gebouw van {} is {}" : "{} geeft onderdak aan {}";
}

/// Of a coach by role and area nobody said that the offer is known there.
char const* guidance(ProviderGraph const& graph, NetworkLink const& link) {
  if (!link.derived) return "{} begeleidt naar {}";
  auto const& coach = graph.catalogue().network.professionals[graph.node(link.from).record];
  return coach.role == Role::sport_coach
             ? "{} helpt mensen in de wijk op weg naar sport en bewegen, zoals {}"
             : "{} helpt mensen in de wijk op weg naar kunst en cultuur, zoals {}";
}

char const* sentence(ProviderGraph const& graph, NetworkLink const& link, bool onward) {
  switch (link.kind) {
    case LinkKind::works_with:
      return cooperation(link.strength);
    case LinkKind::member_of:
      return membership(graph, link, onward);
    case LinkKind::hosts:
      return roof(link, onward);
    case LinkKind::same_address:
      return "{} zit in hetzelfde gebouw als {}";
    case LinkKind::refers_to:
      return "{} verwijst naar {}";
    case LinkKind::guides:
      return guidance(graph, link);
    default:
      return "{} organiseert {}";
  }
}

}  // namespace

std::string called(ProviderGraph const& graph, NodeId node) {
  auto const& name = graph.name(node);
  return graph.node(node).kind == NodeKind::activity ? fmt::format("“{}”", name) : name;
}

std::string introduction_words(ProviderGraph const& graph, NetworkLink const& link, NodeId from) {
  bool const onward = from == link.from;
  auto const to = onward ? link.to : link.from;
  return fmt::format(fmt::runtime(sentence(graph, link, onward)), called(graph, from), called(graph, to));
}

}  // namespace socialmap
