#pragma once
// What a search must answer, found the slow way: every record is read, one filter after the other.

#include <cmath>
#include <functional>
#include <set>
#include <tuple>

#include "engine/base/fold.h"
#include "engine/calendar/occurrence.h"
#include "engine/calendar/weekdays.h"
#include "engine/text/analysis.h"
#include "random_request.h"
#include "record_filters.h"
#include "word_scan.h"

namespace socialmap::text_tests {

/// Reads records, not columns, and knows no index; only the analyser is the same.
class Scan {
 public:
  Scan(World const& world, SearchRequest const& request)
      : world_(world), request_(request), words_(world, request.q.value_or("")) {
    if (request.near) near_ = world.places.find(*request.near);
    for (auto const& offer : world.catalogue.activities) {
      if (auto const fits = judge(offer)) passed_.push_back({&offer, *fits});
    }
    keep_those_with_words();
  }

  struct Found {
    Activity const* offer;
    bool known;
  };
  std::vector<Found> const& found() const { return passed_; }

  Ids in_order() const {
    std::vector<std::tuple<bool, bool, double, std::string, std::string>> order;
    for (auto const& [offer, known] : passed_) {
      auto const key = number_key(*offer);
      auto const title = request_.sort == Sort::title ? folded(offer->title) : "";
      order.push_back({!known, !key, key.value_or(0), title, offer->id});
    }
    std::sort(order.begin(), order.end());
    Ids ids;
    for (auto const& standing : order) ids.push_back(std::get<4>(standing));
    return ids;
  }

  /// How many of the matches a filter on this value surely keeps.
  std::size_t surely(std::function<void(SearchRequest&)> const& narrow) const {
    SearchRequest only;
    narrow(only);
    only.strict = true;
    Scan const narrowed(world_, only);
    std::size_t count = 0;
    for (auto const& match : passed_) {
      auto const same = [&](Found const& other) { return other.offer == match.offer; };
      count +=
          static_cast<std::size_t>(std::count_if(narrowed.passed_.begin(), narrowed.passed_.end(), same));
    }
    return count;
  }

 private:
  static bool contains(Ids const& ids, std::string const& id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
  }
  static bool share(Ids const& some, Ids const& others) {
    return std::any_of(some.begin(), some.end(), [&](std::string const& id) { return contains(others, id); });
  }

  void keep_those_with_words() {
    std::erase_if(passed_, [&](Found const& found) { return !words_.respects(*found.offer); });
    if (words_.question().wishes.empty()) return;
    auto const with = [&](std::size_t least) {
      auto left = passed_;
      std::erase_if(left, [&](Found const& found) { return words_.musts_of(*found.offer) < least; });
      return left;
    };
    auto const all = with(words_.all());
    passed_ = all.empty() || words_.question().as_many_as_possible ? with(1) : all;
  }

  std::optional<Point> hall_of(AtLocation const& at) const {
    for (auto const& hall : world_.catalogue.providers.front().locations) {
      if (hall.id == at.id && hall.lat) return Point{*hall.lat, *hall.lon};
    }
    return std::nullopt;
  }
  bool is_remote(Activity const& offer) const {
    return std::holds_alternative<Online>(*offer.location) ||
           std::holds_alternative<ByPhone>(*offer.location) ||
           std::holds_alternative<AtHome>(*offer.location);
  }
  bool location_known(Activity const& offer) const {
    if (!offer.location) return false;
    auto const* at = std::get_if<AtLocation>(&*offer.location);
    return at == nullptr || hall_of(*at).has_value();
  }
  Ids areas(Activity const& offer) const {
    if (is_remote(offer)) return kAreas;
    if (auto const* in = std::get_if<InArea>(&*offer.location)) return in->neighbourhoods;
    if (auto const* in = std::get_if<AtHomeIn>(&*offer.location)) return in->neighbourhoods;
    return {std::get<AtLocation>(*offer.location).id.substr(4)};
  }
  std::optional<double> metres(Activity const& offer) const {
    if (!near_ || !location_known(offer)) return std::nullopt;
    if (is_remote(offer)) return 0;
    if (auto const* at = std::get_if<AtLocation>(&*offer.location))
      return metres_between(near_->point, *hall_of(*at));
    std::optional<double> least;
    for (std::uint32_t i = 0; i < 3; ++i) {
      auto const middle = world_.places.neighbourhood({i});
      if (!contains(areas(offer), middle.id)) continue;
      bool const lives_here = near_->neighbourhood == NeighbourhoodId{i};
      if (std::holds_alternative<AtHomeIn>(*offer.location)) {
        if (lives_here) least = 0;
      } else {
        least = std::min(least.value_or(1e9), metres_between(near_->point, middle.point));
      }
    }
    return least;
  }

  /// Every slot has a last day, and all of them lie before today.
  static bool is_over(Activity const& offer) {
    if (!offer.schedule || offer.schedule->empty()) return false;
    for (auto const& slot : *offer.schedule) {
      if (auto const* dated = std::get_if<DatedSlot>(&slot)) {
        for (auto const date : dated->on) {
          if (date >= today()) return false;
        }
      } else if (auto const* weekly = std::get_if<WeeklySlot>(&slot)) {
        if (!weekly->term.end || *weekly->term.end >= today()) return false;
      } else {
        auto const& end = std::get<MonthlySlot>(slot).term.end;
        if (!end || *end >= today()) return false;
      }
    }
    return true;
  }

  /// Nothing: dropped. Else whether all is known.
  std::optional<bool> judge(Activity const& offer) const {
    if (offer.status == Status::draft) return std::nullopt;
    if (freshness_of(offer, world_.catalogue.municipality, today()) == Freshness::stale) return std::nullopt;
    if (is_over(offer)) return std::nullopt;
    bool known = true;
    for (auto const answer : {words_fit(offer), place_fits(offer), distance_fits(offer), box_fits(offer),
                              age_fits(offer), day_fits(offer), price_fits(offer), details_fit(offer)}) {
      if (answer == false) return std::nullopt;
      known = known && answer.has_value();
    }
    if (request_.strict && !known) return std::nullopt;
    return known;
  }
  std::optional<bool> words_fit(Activity const& offer) const {
    Ids domains, needs;
    for (auto const& kind : world_.vocabulary.kinds) {
      if (contains(offer.kinds, kind.id)) domains.push_back(kind.domain);
    }
    for (auto const& need : world_.vocabulary.needs) {
      int strength = 0;
      for (auto const& remedy : need.kinds) {
        if (contains(offer.kinds, remedy.kind)) strength = std::max(strength, remedy.strength);
      }
      if (offer.needs.contains(need.id)) strength = offer.needs.at(need.id);
      if (strength > 0) needs.push_back(need.id);
    }
    bool const support = offer.kinds.front() == "budgethulp";
    return (request_.kinds.empty() || share(request_.kinds, offer.kinds)) &&
           (request_.domains.empty() || share(request_.domains, domains)) &&
           (request_.needs.empty() || share(request_.needs, needs)) &&
           (request_.providers.empty() || share(request_.providers, {provider_of(offer)})) &&
           (!request_.layer || (*request_.layer == Layer::support) == support);
  }
  static std::string provider_of(Activity const& offer) {
    return offer.id.starts_with("v-") ? "vereniging" : "huis";
  }
  std::optional<bool> box_fits(Activity const& offer) const {
    if (!request_.box) return true;
    if (!location_known(offer)) return std::nullopt;
    if (is_remote(offer)) return true;
    auto const& box = *request_.box;
    auto const inside = [&](Point p) {
      return p.lat >= box.south && p.lat <= box.north && p.lon >= box.west && p.lon <= box.east;
    };
    if (auto const* at = std::get_if<AtLocation>(&*offer.location)) return inside(*hall_of(*at));
    for (std::uint32_t i = 0; i < 3; ++i) {
      auto const middle = world_.places.neighbourhood({i});
      if (contains(areas(offer), middle.id) && inside(middle.point)) return true;
    }
    return false;
  }
  /// A no of any decides; then an unknown.
  std::optional<bool> details_fit(Activity const& offer) const {
    auto const& asked = request_;
    std::vector<Fits> answers;
    if (!asked.audiences.empty()) answers.push_back(audience_fits(offer, asked.audiences));
    if (asked.gender) answers.push_back(gender_fits(offer, *asked.gender));
    if (!asked.languages.empty()) answers.push_back(language_fits(offer, asked.languages));
    if (!asked.passes.empty()) answers.push_back(pass_fits(offer, asked.passes));
    if (!asked.traits.empty()) answers.push_back(trait_fits(offer, asked.traits));
    if (asked.from || asked.to) answers.push_back(period_fits(offer, asked));
    if (asked.available) answers.push_back(available_fits(offer));
    if (!asked.accessibility.empty())
      answers.push_back(accessibility_fits(offer, world_.catalogue, asked.accessibility));
    if (std::find(answers.begin(), answers.end(), Fits(false)) != answers.end()) return false;
    bool const open = std::find(answers.begin(), answers.end(), Fits()) != answers.end();
    return open ? std::nullopt : Fits(true);
  }
  std::optional<bool> place_fits(Activity const& offer) const {
    if (request_.neighbourhoods.empty()) return true;
    if (!location_known(offer)) return std::nullopt;
    return share(request_.neighbourhoods, areas(offer));
  }
  std::optional<bool> distance_fits(Activity const& offer) const {
    if (!request_.radius) return true;
    if (!location_known(offer)) return std::nullopt;
    return metres(offer) && *metres(offer) <= *request_.radius;
  }
  std::optional<bool> age_fits(Activity const& offer) const {
    if (!request_.age) return true;
    if (!offer.audience || (!offer.audience->min_age && !offer.audience->max_age)) return std::nullopt;
    return *request_.age >= offer.audience->min_age.value_or(0) &&
           *request_.age <= offer.audience->max_age.value_or(999);
  }
  std::optional<bool> day_fits(Activity const& offer) const {
    if (request_.days.empty() && request_.dayparts.empty()) return true;
    return times_fit(offer, request_);
  }
  std::optional<bool> price_fits(Activity const& offer) const {
    if (!request_.free && !request_.max_price) return true;
    if (!offer.price) return std::nullopt;
    auto const cents = offer.price->amount.value();
    return (!request_.free || cents == Cents{0}) && (!request_.max_price || cents <= *request_.max_price);
  }

  std::optional<double> number_key(Activity const& offer) const {
    if (request_.sort == Sort::distance) {
      auto const away = metres(offer);
      return away ? std::optional(std::round(*away * 1000)) : std::nullopt;
    }
    if (request_.sort == Sort::verified && offer.verified) {
      return -static_cast<double>(offer.verified->on.time_since_epoch().count());
    }
    if (request_.sort == Sort::next && offer.schedule) {
      auto const next = next_occurrence({.schedule = *offer.schedule, .cancelled = offer.cancelled}, today());
      if (next) return static_cast<double>(next->start.time_since_epoch().count());
    }
    return std::nullopt;
  }

  World const& world_;
  SearchRequest const& request_;
  std::optional<Place> near_;
  WordScan words_;
  std::vector<Found> passed_;
};

}  // namespace socialmap::text_tests
