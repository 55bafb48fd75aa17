#include "engine/network/chain.h"

#include <algorithm>

#include <fmt/format.h>

#include "engine/network/offer_places.h"

namespace socialmap {
namespace {

ClientRange operator*(double count, ClientRange const& each) { return {count * each.low, count * each.high}; }

template <typename T>
bool contains(std::vector<T> const& list, T const& value) {
  return std::find(list.begin(), list.end(), value) != list.end();
}

template <typename T>
bool meet(std::vector<T> const& a, std::vector<T> const& b) {
  return std::any_of(a.begin(), a.end(), [&b](T const& value) { return contains(b, value); });
}

/// Free places are room; of places that may all be taken, none to all are; else nothing is known.
std::optional<ClientRange> room_of(Activity const& activity) {
  if (!activity.capacity) return std::nullopt;
  if (auto const free = activity.capacity->free) return ClientRange{double(*free), double(*free)};
  if (auto const places = activity.capacity->places) return ClientRange{0, double(*places)};
  return std::nullopt;
}

class ChainReader {
 public:
  ChainReader(ProviderGraph const& graph, NetworkRecords const& records, ChainQuestion const& question,
              ChainNorms const& norms)
      : graph_(graph), catalogue_(records.catalogue), question_(question), norms_(norms) {
    for (std::uint32_t i = 0; i < catalogue_.neighbourhoods.size(); ++i)
      neighbourhoods_.emplace(catalogue_.neighbourhoods[i].id, NeighbourhoodId{i});
    add_coaches();
    add_practices();
    add_places(records);
  }

  Chain read() { return std::move(chain_); }

 private:
  std::vector<NeighbourhoodId> areas_of(Professional const& professional) const {
    std::vector<NeighbourhoodId> areas;
    for (auto const& id : professional.areas) {
      if (auto const found = neighbourhoods_.find(id); found != neighbourhoods_.end())
        areas.push_back(found->second);
    }
    return areas;
  }

  void add_coaches() {
    for (auto const& professional : catalogue_.network.professionals) {
      if (professional.role != Role::welfare_coach) continue;
      auto areas = areas_of(professional);
      if (!professional.fte || areas.empty()) {
        ++chain_.coaches_unknown;
      } else if (!question_.neighbourhood || contains(areas, *question_.neighbourhood)) {
        chain_.coaches.push_back(
            {{professional.id, professional.name}, *professional.fte * norms_.coach_fte, std::move(areas)});
      }
    }
    sort_by_id(chain_.coaches, &ChainCoach::party);
  }

  void add_practices() {
    for (auto const& told : catalogue_.municipality.practices) {
      auto const node = graph_.find(told.provider);
      if (!node) continue;
      ChainPractice practice{
          {told.provider, graph_.name(*node)}, told.patients / 1000.0 * norms_.patients_thousand, {}};
      for (std::size_t i = 0; i < chain_.coaches.size(); ++i) {
        if (sends(told.provider, chain_.coaches[i])) practice.coaches.push_back(i);
      }
      if (!question_.neighbourhood || !practice.coaches.empty()) chain_.practices.push_back(practice);
    }
    sort_by_id(chain_.practices, &ChainPractice::party);
  }

  /// The practice, or one of its doctors and nurses, serves an area of the coach or refers to it.
  bool sends(std::string const& practice, ChainCoach const& coach) const {
    if (refers(practice, coach.party.id)) return true;
    for (auto const& member : catalogue_.network.professionals) {
      if (member.provider != practice) continue;
      bool const doctor = member.role == Role::general_practice || member.role == Role::practice_nurse;
      if (refers(member.id, coach.party.id) || (doctor && meet(areas_of(member), coach.areas))) return true;
    }
    return false;
  }

  bool refers(std::string const& from, std::string const& to) const {
    auto const start = graph_.find(from);
    auto const end = graph_.find(to);
    if (!start || !end) return false;
    auto const links = graph_.links_from(*start);
    return std::any_of(links.begin(), links.end(), [&](NetworkLink const& link) {
      return link.to == *end && link.kind == LinkKind::refers_to;
    });
  }

  void add_places(NetworkRecords const& records) {
    for (std::uint32_t n = 0; n < catalogue_.neighbourhoods.size(); ++n) {
      if (asked(NeighbourhoodId{n})) places_at({NeighbourhoodId{n}});
    }
    auto const offers = places_of_offers(records);
    for (std::uint32_t i = 0; i < offers.size(); ++i) {
      if (records.columns.shown(i)) add_offer(catalogue_.activity(ActivityId{i}), offers[i]);
    }
    sort_by_id(chain_.places, &ChainPlaces::at);
  }

  bool asked(NeighbourhoodId n) const { return !question_.neighbourhood || *question_.neighbourhood == n; }

  void add_offer(Activity const& activity, OfferAreas const& where) {
    if (question_.kind && !contains(activity.kinds, *question_.kind)) return;
    if (!where.in.empty() && question_.neighbourhood && !contains(where.in, *question_.neighbourhood)) return;
    auto const room = room_of(activity);
    if (!room || (where.in.empty() && !where.everywhere)) {
      ++chain_.offers_unknown;
      return;
    }
    ++chain_.offers_known;
    auto& clients = places_at(where.in).clients;
    clients.low += room->low;
    clients.high += room->high;
  }

  ChainPlaces& places_at(std::vector<NeighbourhoodId> in) {
    auto const by_id = [this](NeighbourhoodId a, NeighbourhoodId b) { return id_of(a) < id_of(b); };
    std::sort(in.begin(), in.end(), by_id);
    auto const [found, fresh] = place_of_.emplace(in, chain_.places.size());
    if (fresh) chain_.places.push_back({name_of(in), in, {}});
    return chain_.places[found->second];
  }

  std::string const& id_of(NeighbourhoodId n) const { return catalogue_.neighbourhoods[n.value].id; }

  Party name_of(std::vector<NeighbourhoodId> const& in) const {
    if (in.empty()) return {"everywhere", "de hele gemeente"};
    std::vector<std::string> ids;
    std::vector<std::string> names;
    for (auto const n : in) {
      ids.push_back(id_of(n));
      names.push_back(catalogue_.neighbourhoods[n.value].name);
    }
    return {fmt::format("{}", fmt::join(ids, "+")), named_together(names)};
  }

  template <typename T>
  static void sort_by_id(std::vector<T>& list, Party T::*party) {
    std::sort(list.begin(), list.end(),
              [party](T const& a, T const& b) { return (a.*party).id < (b.*party).id; });
  }

  ProviderGraph const& graph_;
  Catalogue const& catalogue_;
  ChainQuestion const& question_;
  ChainNorms const& norms_;
  std::map<std::string_view, NeighbourhoodId> neighbourhoods_;
  std::map<std::vector<NeighbourhoodId>, std::size_t> place_of_;
  Chain chain_;
};

}  // namespace

Chain chain_of(ProviderGraph const& graph, NetworkRecords const& records, ChainQuestion const& question,
               ChainNorms const& norms) {
  return ChainReader(graph, records, question, norms).read();
}

}  // namespace socialmap
