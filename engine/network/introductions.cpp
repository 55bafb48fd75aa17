#include "engine/network/introductions.h"

#include <algorithm>
#include <tuple>

#include <fmt/format.h>

#include "engine/network/warm_links.h"

namespace socialmap {
namespace {

constexpr int kRegularContact = 2;

bool introduces(LinkKind kind) { return introduction_cost(kind, kRegularContact).has_value(); }

template <typename T>
void sort_once(std::vector<std::vector<T>>& lists) {
  for (auto& list : lists) {
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
  }
}

class IntroductionsMaker {
 public:
  explicit IntroductionsMaker(ProviderGraph const& graph) : graph_(graph), made_{graph} {}

  Introductions make() {
    place_parties();
    for (auto const& link : graph_.links()) {
      if (introduces(link.kind)) add(link);
    }
    for (auto* lists : {&made_.contacts, &made_.all.parties, &made_.warm.parties}) sort_once(*lists);
    for (auto* lists : {&made_.own_offers, &made_.all.offers, &made_.warm.offers}) sort_once(*lists);
    return std::move(made_);
  }

 private:
  bool party(NodeId node) const { return node.value < made_.place_of.size(); }

  void place_parties() {
    auto const& catalogue = graph_.catalogue();
    auto const count =
        static_cast<std::uint32_t>(catalogue.providers.size() + catalogue.network.professionals.size());
    for (std::uint32_t i = 0; i < count; ++i) made_.parties.push_back(NodeId{i});
    std::sort(made_.parties.begin(), made_.parties.end(),
              [this](NodeId a, NodeId b) { return std::tie(graph_.id(a), a) < std::tie(graph_.id(b), b); });
    made_.place_of.resize(count);
    for (std::uint32_t i = 0; i < count; ++i) made_.place_of[made_.parties[i].value] = i;
    for (auto* lists : {&made_.contacts, &made_.all.parties, &made_.warm.parties}) lists->resize(count);
    for (auto* lists : {&made_.own_offers, &made_.all.offers, &made_.warm.offers}) lists->resize(count);
  }

  void add(NetworkLink const& link) {
    if (party(link.from) && party(link.to)) {
      auto const from = made_.place_of[link.from.value];
      auto const to = made_.place_of[link.to.value];
      ++made_.links;
      meet(from, to);
      step(link, from, to);
      if (goes_both_ways(link.kind)) step(link, to, from);
    } else if (party(link.from) && graph_.node(link.to).kind == NodeKind::activity) {
      add_offer(link, made_.place_of[link.from.value], offer_at(link.to));
    } else if (party(link.to) && graph_.node(link.from).kind == NodeKind::activity) {
      ++made_.links;
      meet(provider_of(offer_at(link.from)), made_.place_of[link.to.value]);
    }
  }

  void add_offer(NetworkLink const& link, std::uint32_t from, ActivityId offer) {
    if (link.kind == LinkKind::offers) {
      made_.own_offers[from].push_back(offer);
    } else {
      ++made_.links;
      meet(from, provider_of(offer));
    }
    made_.all.offers[from].push_back(offer);
    if (link.strength >= kRegularContact) made_.warm.offers[from].push_back(offer);
  }

  void meet(std::uint32_t a, std::uint32_t b) {
    if (a == b) return;
    made_.contacts[a].push_back(b);
    made_.contacts[b].push_back(a);
  }

  void step(NetworkLink const& link, std::uint32_t from, std::uint32_t to) {
    made_.all.parties[from].push_back(to);
    if (link.strength >= kRegularContact) made_.warm.parties[from].push_back(to);
  }

  ActivityId offer_at(NodeId node) const { return ActivityId{graph_.node(node).record}; }
  std::uint32_t provider_of(ActivityId offer) const {
    return made_.place_of[graph_.of(graph_.catalogue().provider_of[offer.value]).value];
  }

  ProviderGraph const& graph_;
  Introductions made_;
};

}  // namespace

Introductions introductions_of(ProviderGraph const& graph) { return IntroductionsMaker(graph).make(); }

std::vector<std::uint32_t> referrers_in(Introductions const& network) {
  std::vector<std::uint32_t> referrers;
  for (std::uint32_t i = 0; i < network.parties.size(); ++i) {
    auto const kind = network.graph.node(network.parties[i]).kind;
    bool const coached = network.professional(i) && (network.record(i).role == Role::sport_coach ||
                                                     network.record(i).role == Role::culture_coach);
    if (kind != NodeKind::provider && !coached) referrers.push_back(i);
  }
  return referrers;
}

std::vector<std::uint8_t> steps_to_offers(IntroductionSteps const& steps, std::uint32_t from,
                                          std::size_t offers) {
  std::vector<std::uint8_t> reached(offers, 0);
  std::vector<bool> met(steps.parties.size(), false);
  std::vector<std::uint32_t> now{from};
  met[from] = true;
  for (std::uint8_t step = 1; step <= kMostSteps; ++step) {
    std::vector<std::uint32_t> next;
    for (auto const party : now) {
      for (auto const offer : steps.offers[party]) {
        if (reached[offer.value] == 0) reached[offer.value] = step;
      }
      for (auto const other : steps.parties[party]) {
        if (met[other]) continue;
        met[other] = true;
        next.push_back(other);
      }
    }
    now = std::move(next);
  }
  return reached;
}

Party party_at(Introductions const& network, std::uint32_t place) {
  return {network.id(place), network.name(place)};
}

std::string named_together(std::vector<std::string> const& names, std::size_t most) {
  auto shown = names;
  if (names.size() > most + 1) {
    shown.resize(most);
    shown.push_back(fmt::format("{} andere", names.size() - most));
  }
  if (shown.size() < 2) return shown.empty() ? std::string{} : shown.front();
  auto const last = shown.back();
  shown.pop_back();
  return fmt::format("{} en {}", fmt::join(shown, ", "), last);
}

std::string activities_in_words(std::size_t count) {
  return fmt::format("{} {}", count, count == 1 ? "activiteit" : "activiteiten");
}

}  // namespace socialmap
