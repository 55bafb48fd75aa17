#include "engine/text/filter.h"

#include <algorithm>
#include <cassert>

#include "engine/geo/point.h"

namespace socialmap {
namespace {

Answer yes_or_no(bool yes) { return yes ? Answer::yes : Answer::no; }

/// The bits of these ids in a row as wide as `rows`; nothing when none is asked for.
template <typename Word>
std::optional<std::vector<std::uint64_t>> mask_of(std::vector<std::string> const& ids,
                                                  std::vector<Word> const& words, BitRows const& rows) {
  if (ids.empty()) return std::nullopt;
  std::vector<std::uint64_t> mask(std::max(rows.words(), words.size() / 64 + 1), 0);
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (std::find(ids.begin(), ids.end(), words[i].id) != ids.end())
      mask[i / 64] |= std::uint64_t{1} << (i % 64);
  }
  return mask;
}

bool meets(BitRows const& rows, ActivityId id, std::vector<std::uint64_t> const& mask) {
  auto const* row = rows.row(id.value);
  for (std::size_t i = 0; i < rows.words(); ++i) {
    if ((row[i] & mask[i]) != 0) return true;
  }
  return false;
}

std::optional<std::vector<NeedId>> needs_of(SearchRequest const& request, Vocabulary const& vocabulary) {
  if (request.needs.empty()) return std::nullopt;
  std::vector<NeedId> needs;
  for (std::uint32_t i = 0; i < vocabulary.needs.size(); ++i) {
    auto const& asked = request.needs;
    if (std::find(asked.begin(), asked.end(), vocabulary.needs[i].id) != asked.end()) needs.push_back({i});
  }
  return needs;
}

std::uint8_t days_of(SearchRequest const& request) {
  unsigned days = 0;
  for (auto const day : request.days) days |= 1U << static_cast<unsigned>(day);
  return static_cast<std::uint8_t>(days);
}

std::optional<std::int64_t> max_cents_of(SearchRequest const& request) {
  if (request.free) return 0;
  if (request.max_price) return request.max_price->value;
  return std::nullopt;
}

std::vector<double> metres_to_middles(SearchWorld const& world, Point from) {
  std::vector<double> metres;
  for (std::uint32_t i = 0; i < world.catalogue.neighbourhoods.size(); ++i) {
    metres.push_back(metres_between(from, world.places.neighbourhood({i}).point));
  }
  return metres;
}

}  // namespace

bool is_for_all_areas(Columns const& columns, ActivityId id) {
  auto const* row = columns.areas.row(id.value);
  return std::all_of(row, row + columns.areas.words(), [](std::uint64_t word) { return word == 0; });
}

std::vector<Unknown> Unknowns::list() const {
  std::vector<Unknown> list;
  for (auto const what : {Unknown::location, Unknown::age, Unknown::day, Unknown::price}) {
    if (has(what)) list.push_back(what);
  }
  return list;
}

Filter::Filter(SearchWorld const& world, SearchRequest const& request, Date on)
    : columns_(world.columns),
      on_(on),
      strict_(request.strict),
      kinds_(mask_of(request.kinds, world.vocabulary.kinds, world.columns.kinds)),
      domains_(mask_of(request.domains, world.vocabulary.domains, world.columns.domains)),
      neighbourhoods_(mask_of(request.neighbourhoods, world.catalogue.neighbourhoods, world.columns.areas)),
      needs_(needs_of(request, world.vocabulary)),
      layer_(request.layer),
      age_(request.age),
      days_(days_of(request)),
      max_cents_(max_cents_of(request)),
      radius_(request.radius) {
  if (!request.near) return;
  near_ = world.places.find(*request.near);
  assert(near_ && "the caller refuses a place that is not found");
  if (near_) metres_to_middle_ = metres_to_middles(world, near_->point);
}

std::optional<Unknowns> Filter::judge(ActivityId id) const {
  if (columns_.published[id.value] == 0 || columns_.freshness[id.value] == Freshness::stale)
    return std::nullopt;
  if (columns_.last_day[id.value] < on_) return std::nullopt;
  if (in_words(id) == Answer::no) return std::nullopt;
  Unknowns unknowns;
  for (auto const& [test, what] : {std::pair{&Filter::in_price, Unknown::price},
                                   {&Filter::on_day, Unknown::day},
                                   {&Filter::for_age, Unknown::age},
                                   {&Filter::in_neighbourhoods, Unknown::location},
                                   {&Filter::in_radius, Unknown::location}}) {
    auto const answer = (this->*test)(id);
    if (answer == Answer::no) return std::nullopt;
    if (answer == Answer::unknown) unknowns.add(what);
  }
  if (strict_ && unknowns.any()) return std::nullopt;
  return unknowns;
}

Answer Filter::in_words(ActivityId id) const {
  if (layer_ && columns_.layer[id.value] != *layer_) return Answer::no;
  if (kinds_ && !meets(columns_.kinds, id, *kinds_)) return Answer::no;
  if (domains_ && !meets(columns_.domains, id, *domains_)) return Answer::no;
  auto const helps = [&](NeedId need) { return columns_.strength(id.value, need) >= 1; };
  return yes_or_no(!needs_ || std::any_of(needs_->begin(), needs_->end(), helps));
}

Answer Filter::in_neighbourhoods(ActivityId id) const {
  if (!neighbourhoods_) return Answer::yes;
  switch (columns_.reach[id.value]) {
    case Reach::unknown:
      return Answer::unknown;
    case Reach::remote:
      return Answer::yes;
    case Reach::area:
    case Reach::home:
      return yes_or_no(is_for_all_areas(columns_, id) || meets(columns_.areas, id, *neighbourhoods_));
    case Reach::at_point:
      break;
  }
  auto const here = columns_.neighbourhood[id.value];
  return yes_or_no(here != kNoNeighbourhood && ((*neighbourhoods_)[here / 64] >> (here % 64) & 1) != 0);
}

Answer Filter::in_radius(ActivityId id) const {
  if (!near_ || !radius_) return Answer::yes;
  if (columns_.reach[id.value] == Reach::unknown) return Answer::unknown;
  auto const away = metres(id);
  return yes_or_no(away && *away <= *radius_);
}

Answer Filter::for_age(ActivityId id) const {
  if (!age_) return Answer::yes;
  if (columns_.age_known[id.value] == 0) return Answer::unknown;
  return yes_or_no(*age_ >= columns_.min_age[id.value] && *age_ <= columns_.max_age[id.value]);
}

Answer Filter::on_day(ActivityId id) const {
  if (days_ == 0) return Answer::yes;
  if (columns_.schedule_known[id.value] == 0) return Answer::unknown;
  return yes_or_no((columns_.weekdays[id.value] & days_) != 0);
}

Answer Filter::in_price(ActivityId id) const {
  if (!max_cents_) return Answer::yes;
  auto const cents = columns_.visit_cents[id.value];
  return cents == kUnknownCents ? Answer::unknown : yes_or_no(cents <= *max_cents_);
}

std::optional<double> Filter::metres(ActivityId id) const {
  if (!near_) return std::nullopt;
  switch (columns_.reach[id.value]) {
    case Reach::unknown:
      return std::nullopt;
    case Reach::remote:
      return 0;
    case Reach::at_point:
      return metres_between(near_->point, columns_.point[id.value]);
    case Reach::area:
      return metres_to_areas(id);
    case Reach::home:
      break;
  }
  bool const anywhere = is_for_all_areas(columns_, id);
  bool const visited = near_->neighbourhood && columns_.areas.test(id.value, near_->neighbourhood->value);
  return anywhere || visited ? std::optional<double>(0) : std::nullopt;
}

std::optional<double> Filter::metres_to_areas(ActivityId id) const {
  std::optional<double> least;
  for (std::size_t i = 0; i < metres_to_middle_.size(); ++i) {
    if (!columns_.areas.test(id.value, i)) continue;
    least = least ? std::min(*least, metres_to_middle_[i]) : metres_to_middle_[i];
  }
  return least ? least : 0;
}

}  // namespace socialmap
