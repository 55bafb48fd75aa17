#include "engine/network/new_relations.h"

#include <algorithm>
#include <tuple>

#include <fmt/format.h>

namespace socialmap {
namespace {

constexpr std::uint32_t kNoReferrer = 0xFFFFFFFF;

/// A contact that could be made.
struct Candidate {
  std::uint32_t professional = 0;
  std::uint32_t provider = 0;
  NodeId neighbourhood;
};

class RelationFinder {
 public:
  explicit RelationFinder(Introductions const& network)
      : network_(network),
        steps_(network.warm),
        referrers_(referrers_in(network)),
        row_of_(network.parties.size(), kNoReferrer),
        known_by_(network.parties.size()),
        offers_next_(network.parties.size(), 0),
        counted_(network.offer_count(), 0),
        reached_(referrers_.size(), network.offer_count()),
        candidates_(all_candidates()) {
    for (std::uint32_t row = 0; row < referrers_.size(); ++row) {
      row_of_[referrers_[row]] = row;
      for (auto const party : steps_.parties[referrers_[row]]) known_by_[party].push_back(row);
      reach_out(row);
    }
  }

  std::vector<NewRelation> find(std::size_t most) {
    std::vector<NewRelation> found;
    while (found.size() < most) {
      Candidate const* best = nullptr;
      std::size_t most_gain = 0;
      measure();
      for (auto const& candidate : candidates_) {
        if (most_over(candidate) <= most_gain) continue;
        auto const gained = gain(candidate.professional, candidate.provider);
        if (gained <= most_gain) continue;
        most_gain = gained;
        best = &candidate;
      }
      if (best == nullptr) break;
      found.push_back(told(*best, most_gain));
      make(best->professional, best->provider);
    }
    return found;
  }

 private:
  /// By professional, then provider; each pair once, in its first neighbourhood.
  std::vector<Candidate> all_candidates() const {
    std::vector<Candidate> all;
    auto const& graph = network_.graph;
    for (std::uint32_t place = 0; place < network_.parties.size(); ++place) {
      if (!network_.professional(place)) continue;
      for (auto const& area : graph.links_from(network_.parties[place])) {
        if (area.kind != LinkKind::serves) continue;
        for (auto const link : graph.links_to(area.to)) {
          auto const from = graph.links()[link].from;
          if (graph.links()[link].kind == LinkKind::serves &&
              !network_.professional(network_.place_of[from.value]))
            all.push_back({place, network_.place_of[from.value], area.to});
        }
      }
    }
    std::sort(all.begin(), all.end(), [&graph](Candidate const& a, Candidate const& b) {
      return std::tie(a.professional, a.provider, graph.id(a.neighbourhood)) <
             std::tie(b.professional, b.provider, graph.id(b.neighbourhood));
    });
    auto const same = [](Candidate const& a, Candidate const& b) {
      return a.professional == b.professional && a.provider == b.provider;
    };
    all.erase(std::unique(all.begin(), all.end(), same), all.end());
    return all;
  }

  void reach_out(std::uint32_t row) {
    auto const reached = steps_to_offers(steps_, referrers_[row], network_.offer_count());
    for (std::size_t offer = 0; offer < reached.size(); ++offer) {
      if (reached[offer] != 0) reached_.set(row, offer);
    }
  }

  /// What most_over needs of each party, of this moment.
  void measure() {
    for (std::size_t party = 0; party < steps_.parties.size(); ++party) {
      offers_next_[party] = steps_.offers[party].size();
      for (auto const next : steps_.parties[party]) offers_next_[party] += steps_.offers[next].size();
    }
  }

  /// A gain is at most this: as if nothing were reached yet. Cheap, so that few gains are counted.
  std::size_t most_over(Candidate const& candidate) const {
    auto const one_way = [this](std::uint32_t from, std::uint32_t to) {
      auto const own = row_of_[from] == kNoReferrer ? 0 : offers_next_[to];
      return own + known_by_[from].size() * steps_.offers[to].size();
    };
    return one_way(candidate.professional, candidate.provider) +
           one_way(candidate.provider, candidate.professional);
  }

  /// Every new introduction goes over the contact once, in one of its two directions: it begins at one end,
  /// or with somebody who knows that end.
  std::size_t gain(std::uint32_t a, std::uint32_t b) { return gain_over(a, b) + gain_over(b, a); }

  std::size_t gain_over(std::uint32_t from, std::uint32_t to) {
    std::size_t gained = 0;
    if (auto const row = row_of_[from]; row != kNoReferrer) {
      ++round_;
      gained += new_offers(row, to);
      for (auto const next : steps_.parties[to]) gained += new_offers(row, next);
    }
    for (auto const row : known_by_[from]) {
      if (referrers_[row] == to) continue;
      ++round_;
      gained += new_offers(row, to);
    }
    return gained;
  }

  /// Offers of a party that a referrer does not reach and that were not counted in this round.
  std::size_t new_offers(std::uint32_t row, std::uint32_t party) {
    std::size_t count = 0;
    for (auto const offer : steps_.offers[party]) {
      if (reached_.test(row, offer.value) || counted_[offer.value] == round_) continue;
      counted_[offer.value] = round_;
      ++count;
    }
    return count;
  }

  void make(std::uint32_t a, std::uint32_t b) {
    add_step(a, b);
    add_step(b, a);
    for (std::uint32_t row = 0; row < referrers_.size(); ++row) reach_out(row);
  }

  void add_step(std::uint32_t from, std::uint32_t to) {
    auto& known = steps_.parties[from];
    if (std::find(known.begin(), known.end(), to) != known.end()) return;
    known.push_back(to);
    if (row_of_[from] != kNoReferrer) known_by_[to].push_back(row_of_[from]);
  }

  NewRelation told(Candidate const& candidate, std::size_t gained) const {
    auto const& known = network_.contacts[candidate.professional];
    auto const& graph = network_.graph;
    NewRelation relation{party_at(network_, candidate.professional),
                         party_at(network_, candidate.provider),
                         {graph.id(candidate.neighbourhood), graph.name(candidate.neighbourhood)},
                         std::binary_search(known.begin(), known.end(), candidate.provider),
                         gained,
                         {}};
    relation.because = fmt::format("Als {} en {} regelmatig contact {}, {} (allebei actief in {}).",
                                   relation.professional.name, relation.provider.name,
                                   relation.known ? "hebben in plaats van af en toe" : "krijgen",
                                   gained == 1 ? "komt er 1 warme introductie bij"
                                               : fmt::format("komen er {} warme introducties bij", gained),
                                   relation.neighbourhood.name);
    return relation;
  }

  Introductions const& network_;
  IntroductionSteps steps_;  // with the contacts that were made
  std::vector<std::uint32_t> referrers_;
  std::vector<std::uint32_t> row_of_;                 // of a party that is a referrer
  std::vector<std::vector<std::uint32_t>> known_by_;  // of each party: the rows of referrers one step away
  std::vector<std::size_t> offers_next_;              // of each party: its offers and those of whom it knows
  std::vector<std::uint64_t> counted_;                // of each offer: the round that counted it last
  std::uint64_t round_ = 0;
  BitRows reached_;  // by referrer's row, then offer
  std::vector<Candidate> candidates_;
};

}  // namespace

std::vector<NewRelation> best_new_relations(Introductions const& network, std::size_t most) {
  return RelationFinder(network).find(most);
}

std::size_t warm_pairs(Introductions const& network) {
  std::size_t pairs = 0;
  for (auto const referrer : referrers_in(network)) {
    auto const steps = steps_to_offers(network.warm, referrer, network.offer_count());
    pairs +=
        static_cast<std::size_t>(std::count_if(steps.begin(), steps.end(), [](auto s) { return s != 0; }));
  }
  return pairs;
}

}  // namespace socialmap
