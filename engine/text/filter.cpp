#include "engine/text/filter.h"

#include <algorithm>

namespace socialmap {
namespace {

std::vector<NeedId> needs_of(SearchRequest const& request, Vocabulary const& vocabulary) {
  std::vector<NeedId> needs;
  if (request.needs.empty()) return needs;
  for (std::uint32_t i = 0; i < vocabulary.needs.size(); ++i) {
    auto const& asked = request.needs;
    if (std::find(asked.begin(), asked.end(), vocabulary.needs[i].id) != asked.end()) needs.push_back({i});
  }
  return needs;
}

std::int64_t most_cents_of(SearchRequest const& request) {
  return request.free || !request.max_price ? 0 : request.max_price->value;
}

}  // namespace

std::vector<Unknown> Unknowns::list() const {
  std::vector<Unknown> list;
  for (unsigned i = 0; i <= static_cast<unsigned>(Unknown::available); ++i) {
    if (has(static_cast<Unknown>(i))) list.push_back(static_cast<Unknown>(i));
  }
  return list;
}

Filter::Filter(SearchWorld const& world, SearchRequest const& request, Date on)
    : world_(world),
      columns_(world.columns),
      request_(request),
      kinds_(mask_of(request.kinds, world.vocabulary.kinds)),
      domains_(mask_of(request.domains, world.vocabulary.domains)),
      providers_(mask_of(request.providers, world.catalogue.providers)),
      needs_(needs_of(request, world.vocabulary)),
      most_cents_(most_cents_of(request)),
      place_(world, request),
      time_(world, request, on),
      words_(word_filters(world, request)) {
  choose_tests(request);
  asks_words_ = asks_words();
  asks_nothing_ = tests_.empty() && words_.empty() && !asks_words_;
}

bool Filter::asks_words() const {
  return request_.layer || !request_.kinds.empty() || !request_.domains.empty() ||
         !request_.providers.empty() || !request_.needs.empty();
}

void Filter::choose_tests(SearchRequest const& request) {
  auto const choose = [&](bool asked, Test test) {
    if (asked) tests_.push_back(test);
  };
  using F = Filter const&;
  using Id = ActivityId;
  choose(request.free || request.max_price, {[](F f, Id id) { return f.in_price(id); }, Unknown::price});
  choose(!request.days.empty(), {[](F f, Id id) { return f.time_.at_times(id); }, Unknown::day});
  choose(!request.dayparts.empty(), {[](F f, Id id) { return f.time_.at_times(id); }, Unknown::daypart});
  choose(request.from || request.to, {[](F f, Id id) { return f.time_.in_period(id); }, Unknown::period});
  choose(request.age.has_value(), {[](F f, Id id) { return f.for_age(id); }, Unknown::age});
  choose(request.gender.has_value(), {[](F f, Id id) { return f.for_gender(id); }, Unknown::gender});
  choose(request.available, {[](F f, Id id) { return f.with_places(id); }, Unknown::available});
  choose(!request.neighbourhoods.empty(),
         {[](F f, Id id) { return f.place_.in_neighbourhoods(id); }, Unknown::location});
  choose(request.box.has_value(), {[](F f, Id id) { return f.place_.in_box(id); }, Unknown::location});
  choose(request.radius.has_value(), {[](F f, Id id) { return f.place_.in_radius(id); }, Unknown::location});
}

std::optional<Unknowns> Filter::judge_asked(ActivityId id) const {
  if (place_.is_far_off(id)) return std::nullopt;
  if (asks_words_ && !has_the_words(id)) return std::nullopt;
  Unknowns unknowns;
  for (auto const& words : words_) {
    auto const answer = words.judge(id);
    if (answer == Answer::no) return std::nullopt;
    if (answer == Answer::unknown) unknowns.add(words.what);
  }
  for (auto const& test : tests_) {
    auto const answer = test.ask(*this, id);
    if (answer == Answer::no) return std::nullopt;
    if (answer == Answer::unknown) unknowns.add(test.what);
  }
  if (request_.strict && unknowns.any()) return std::nullopt;
  return unknowns;
}

bool Filter::has_the_words(ActivityId id) const {
  auto const& asked = request_;
  if (asked.layer && columns_.layer[id.value] != *asked.layer) return false;
  if (!asked.kinds.empty() && !meets(columns_.kinds.row(id.value), kinds_)) return false;
  if (!asked.domains.empty() && !meets(columns_.domains.row(id.value), domains_)) return false;
  if (!asked.providers.empty()) {
    auto const provider = world_.catalogue.provider_of[id.value].value;
    if ((providers_[provider / 64] >> (provider % 64) & 1) == 0) return false;
  }
  auto const helps = [&](NeedId need) { return columns_.strength(id.value, need) >= 1; };
  return asked.needs.empty() || std::any_of(needs_.begin(), needs_.end(), helps);
}

Answer Filter::for_age(ActivityId id) const {
  if (columns_.age_known[id.value] == 0) return Answer::unknown;
  auto const age = *request_.age;
  return yes_or_no(age >= columns_.min_age[id.value] && age <= columns_.max_age[id.value]);
}

/// Somebody who is neither man nor woman is never refused by a limit to one of them: ask.
Answer Filter::for_gender(ActivityId id) const {
  auto const limit = columns_.genders[id.value];
  if (!limit) return Answer::unknown;
  if (*limit == AudienceGender::any) return Answer::yes;
  if (*request_.gender == ClientGender::other) return Answer::unknown;
  return yes_or_no((*limit == AudienceGender::women) == (*request_.gender == ClientGender::woman));
}

Answer Filter::in_price(ActivityId id) const {
  auto const cents = columns_.visit_cents[id.value];
  return cents == kUnknownCents ? Answer::unknown : yes_or_no(cents <= most_cents_);
}

Answer Filter::with_places(ActivityId id) const {
  auto const has = columns_.has_places[id.value];
  return has ? yes_or_no(*has) : Answer::unknown;
}

}  // namespace socialmap
