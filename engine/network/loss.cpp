#include "engine/network/loss.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include <fmt/format.h>

#include "engine/network/indispensable.h"
#include "engine/network/offer_places.h"

namespace socialmap {
namespace {

/// Who offers a kind.
using Offering = std::set<ProviderId>;

class LossCounter {
 public:
  LossCounter(Introductions const& network, NetworkRecords const& records)
      : network_(network),
        catalogue_(records.catalogue),
        places_(places_of_offers(records)),
        losses_(catalogue_.neighbourhoods.size() * network.parties.size()) {
    for (auto const& kind : records.vocabulary.kinds) labels_.emplace(kind.id, kind.label);
  }

  std::vector<NeighbourhoodLoss> count() {
    for (std::uint32_t i = 0; i < places_.size(); ++i) count_offer(ActivityId{i});
    for (auto const& [where, offering] : offering_) count_kind(where, offering);
    for (auto const referrer : referrers_in(network_)) count_introductions(referrer);
    std::vector<std::uint32_t> order;
    for (std::uint32_t n = 0; n < catalogue_.neighbourhoods.size(); ++n) order.push_back(n);
    std::sort(order.begin(), order.end(), [this](auto a, auto b) {
      return catalogue_.neighbourhoods[a].id < catalogue_.neighbourhoods[b].id;
    });
    std::vector<NeighbourhoodLoss> all;
    for (auto const n : order) add_worst_of(n, all);
    return all;
  }

 private:
  struct Loss {
    std::uint32_t offers = 0;
    std::uint32_t introductions = 0;
    std::vector<std::string> kinds;
  };
  using KindThere = std::pair<NeighbourhoodId, std::string_view>;

  Loss& loss(NeighbourhoodId n, std::uint32_t party) {
    return losses_[n.value * network_.parties.size() + party];
  }
  std::uint32_t party_of(ProviderId provider) const {
    return network_.place_of[network_.graph.of(provider).value];
  }

  void count_offer(ActivityId offer) {
    auto const provider = catalogue_.provider_of[offer.value];
    for (auto const n : places_[offer.value].in) ++loss(n, party_of(provider)).offers;
    for (auto const& kind : catalogue_.activity(offer).kinds) {
      for (auto const n : places_[offer.value].in) offering_[{n, kind}].insert(provider);
      if (places_[offer.value].everywhere) everywhere_[kind].insert(provider);
    }
  }

  void count_kind(KindThere const& where, Offering const& here) {
    auto all = here;
    if (auto const found = everywhere_.find(where.second); found != everywhere_.end())
      all.insert(found->second.begin(), found->second.end());
    if (all.size() == 1) loss(where.first, party_of(*all.begin())).kinds.emplace_back(where.second);
  }

  void count_introductions(std::uint32_t referrer) {
    for (auto const& [offer, party] : indispensable_for(network_, referrer)) {
      if (party == party_of(catalogue_.provider_of[offer.value])) continue;
      for (auto const n : places_[offer.value].in) ++loss(n, party).introductions;
    }
  }

  void add_worst_of(std::uint32_t n, std::vector<NeighbourhoodLoss>& all) {
    NeighbourhoodId const there{n};
    std::vector<std::uint32_t> parties;
    for (std::uint32_t i = 0; i < network_.parties.size(); ++i) {
      if (loss(there, i).offers + loss(there, i).introductions > 0) parties.push_back(i);
    }
    auto const size = [&](std::uint32_t party) {
      auto const& lost = loss(there, party);
      return std::tuple(lost.kinds.size(), lost.offers, lost.introductions);
    };
    std::stable_sort(parties.begin(), parties.end(), [&](auto a, auto b) { return size(a) > size(b); });
    if (parties.size() > kMostLosses) parties.resize(kMostLosses);
    for (auto const party : parties) all.push_back(told(there, party));
  }

  NeighbourhoodLoss told(NeighbourhoodId n, std::uint32_t party) {
    auto const& lost = loss(n, party);
    auto const& neighbourhood = catalogue_.neighbourhoods[n.value];
    NeighbourhoodLoss told{{neighbourhood.id, neighbourhood.name},
                           party_at(network_, party),
                           lost.offers,
                           lost.kinds,
                           lost.introductions,
                           {}};
    std::vector<std::string> sentences;
    if (lost.offers > 0)
      sentences.push_back(fmt::format("Stopt {}, dan verliest {} {}.", told.party.name, neighbourhood.name,
                                      activities_in_words(lost.offers)));
    if (!lost.kinds.empty()) {
      std::vector<std::string> labels;
      for (auto const& kind : lost.kinds) labels.emplace_back(labels_.at(kind));
      sentences.push_back(fmt::format("Niemand anders biedt daar: {}.", named_together(labels)));
    }
    if (lost.introductions > 0)
      sentences.push_back(fmt::format(
          "Zonder {} {} naar aanbod van anderen in {}.", told.party.name,
          lost.introductions == 1 ? "vervalt 1 warme introductie"
                                  : fmt::format("vervallen {} warme introducties", lost.introductions),
          neighbourhood.name));
    told.because = fmt::format("{}", fmt::join(sentences, " "));
    return told;
  }

  Introductions const& network_;
  Catalogue const& catalogue_;
  std::vector<OfferAreas> places_;
  std::vector<Loss> losses_;  // by neighbourhood, then party
  std::map<std::string_view, std::string_view> labels_;
  std::map<KindThere, Offering> offering_;
  std::map<std::string_view, Offering> everywhere_;
};

}  // namespace

std::vector<NeighbourhoodLoss> losses_in(Introductions const& network, NetworkRecords const& records) {
  return LossCounter(network, records).count();
}

}  // namespace socialmap
