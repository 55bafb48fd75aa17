#include "engine/match/offer_facts.h"

#include <algorithm>
#include <bit>
#include <limits>

#include "engine/base/overloaded.h"
#include "engine/catalog/completeness.h"

namespace socialmap {
namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

double truth(std::optional<bool> known) { return known ? double(*known) : kUnknown; }
double number(std::optional<int> known) { return known ? double(*known) : kUnknown; }
template <typename E>
double place(std::optional<E> known) {
  return known ? double(static_cast<int>(*known)) : kUnknown;
}

double reach_of(Reach reach) {
  switch (reach) {
    case Reach::unknown:
      return kUnknown;
    case Reach::at_point:
      return 0;
    case Reach::area:
      return 1;
    case Reach::home:
      return 2;
    case Reach::remote:
      return 3;
  }
  return kUnknown;
}

std::optional<bool> full(Activity const& activity) {
  if (!activity.capacity || !activity.capacity->free) return std::nullopt;
  return *activity.capacity->free == 0 && activity.capacity->waiting_weeks.value_or(0) == 0;
}

/// Places are free, or one can wait for one.
std::optional<bool> has_places(Activity const& activity) {
  if (!activity.capacity || !activity.capacity->free) return std::nullopt;
  return *activity.capacity->free > 0;
}

bool repeats(Schedule const& schedule) {
  return std::any_of(schedule.begin(), schedule.end(),
                     [](Slot const& slot) { return !std::holds_alternative<DatedSlot>(slot); });
}

std::optional<bool> online(Activity const& activity) {
  if (!activity.location) return std::nullopt;
  return std::holds_alternative<Online>(*activity.location);
}

/// Adds the rows from `first` on.
struct FactBuilder {
  Catalogue const& catalogue;
  Vocabulary const& vocabulary;
  Columns const& columns;
  std::size_t first;
  std::vector<OfferColumn>& numbers;
  std::vector<std::vector<Marks>>& sets;

  template <typename Of>
  void add(char const* name, Of of) {
    auto& column = numbers[fact_named(name).value];
    std::vector<double> values;
    for (auto row = first; row < columns.size; ++row) values.push_back(of(row, catalogue.activities[row]));
    auto const bits = [&](std::size_t row) { return std::bit_cast<std::uint64_t>(values[row - first]); };
    column.alike.grow(columns.size, bits, [&](std::size_t a, std::size_t b) { return bits(a) == bits(b); });
    for (auto group = column.values.size(); group < column.alike.groups(); ++group)
      column.values.push_back(values[column.alike.example(group) - first]);
  }

  template <typename Of>
  void add_set(char const* name, std::size_t words, Of of) {
    auto& all = sets[fact_named(name).value];
    all.resize(words);
    for (std::size_t word = 0; word < words; ++word) {
      all[word].grow(columns.size);
      for (auto row = first; row < columns.size; ++row) all[word].set(row, of(row, word));
    }
  }

  void add_sets() {
    auto const known = [](KnownWords const& words) {
      return [&words](std::size_t row, std::size_t word) -> Kleene {
        if (words.yes.test(row, word)) return true;
        return words.no.test(row, word) ? Kleene(false) : std::nullopt;
      };
    };
    add_set("offer.kinds", vocabulary.kinds.size(),
            [&](std::size_t row, std::size_t word) { return columns.kinds.test(row, word); });
    add_set("offer.mainKind", vocabulary.kinds.size(),
            [&](std::size_t row, std::size_t word) { return columns.main_kind[row] == word; });
    add_set("offer.domains", vocabulary.domains.size(),
            [&](std::size_t row, std::size_t word) { return columns.domains.test(row, word); });
    add_set("offer.traits", vocabulary.traits.size(), known(columns.traits));
    add_set("offer.welcomes", vocabulary.audiences.size(), known(columns.audiences));
    add_set("offer.support", vocabulary.support_forms.size(), [&](std::size_t row, std::size_t word) {
      auto const& listed = catalogue.activities[row].support;
      return std::find(listed.begin(), listed.end(), vocabulary.support_forms[word].id) != listed.end();
    });
  }

  void add_people() {
    add("offer.layer",
        [&](std::size_t row, auto const&) { return place(std::optional(columns.layer[row])); });
    add("offer.ageLimited", [&](std::size_t row, auto const&) { return double(columns.age_known[row]); });
    add("offer.minAge", [&](std::size_t row, auto const&) { return double(columns.min_age[row]); });
    add("offer.maxAge", [&](std::size_t row, auto const&) { return double(columns.max_age[row]); });
    add("offer.gender", [](std::size_t, Activity const& a) {
      return place(
          std::optional(a.audience ? a.audience->gender.value_or(AudienceGender::any) : AudienceGender::any));
    });
    add("offer.reserved", [](std::size_t, Activity const& a) {
      return double(a.audience && !a.audience->reserved_for.empty());
    });
    add("offer.dutchLevel", [](std::size_t, Activity const& a) {
      return a.language ? place(a.language->dutch_level) : kUnknown;
    });
    add("offer.readingNeeded", [](std::size_t, Activity const& a) {
      return a.language ? truth(a.language->reading_needed) : kUnknown;
    });
    add("offer.digitalNeeded", [](std::size_t, Activity const& a) {
      return a.language ? truth(a.language->digital_needed) : kUnknown;
    });
    add("offer.intensity", [](std::size_t, Activity const& a) { return number(a.intensity); });
    add("offer.groupMax",
        [](std::size_t, Activity const& a) { return a.group ? number(a.group->max) : kUnknown; });
    add("offer.ledBy", [](std::size_t, Activity const& a) { return place(a.led_by); });
    add("offer.initiator", [](std::size_t, Activity const& a) { return place(a.initiator); });
  }

  void add_access() {
    add("offer.online", [](std::size_t, Activity const& a) { return truth(online(a)); });
    add("offer.reach", [&](std::size_t row, auto const&) { return reach_of(columns.reach[row]); });
    add("offer.approximate", [&](std::size_t row, auto const&) { return double(columns.approximate[row]); });
    add("offer.fixedHours",
        [](std::size_t, Activity const& a) { return a.schedule ? double(!a.schedule->empty()) : kUnknown; });
    add("offer.holidaysTold", [](std::size_t, Activity const& a) {
      return double(a.holidays || !a.schedule || !repeats(*a.schedule));
    });
    add("offer.full", [](std::size_t, Activity const& a) { return truth(full(a)); });
    add("offer.hasPlaces", [](std::size_t, Activity const& a) { return truth(has_places(a)); });
    add("offer.waitingWeeks", [](std::size_t, Activity const& a) {
      return a.capacity ? number(a.capacity->waiting_weeks) : kUnknown;
    });
    add("offer.funded", [](std::size_t, Activity const& a) {
      bool const listed = a.price && !(a.price->passes.empty() && a.price->funding.empty());
      return listed ? 1 : kUnknown;  // nothing listed may also be nothing asked
    });
    add("offer.fresh",
        [&](std::size_t row, auto const&) { return double(columns.freshness[row] == Freshness::fresh); });
    add("offer.completeness", [](std::size_t, Activity const& a) { return completeness(a); });
    add("offer.firstFree",
        [](std::size_t, Activity const& a) { return a.price ? truth(a.price->first_free) : kUnknown; });
    add("offer.welcomePerson", [](std::size_t, Activity const& a) { return truth(a.welcome_person); });
    add("offer.selfReferral",
        [](std::size_t, Activity const& a) { return a.access ? truth(a.access->self_referral) : kUnknown; });
    add("offer.intake",
        [](std::size_t, Activity const& a) { return a.access ? truth(a.access->intake) : kUnknown; });
  }
};

}  // namespace

OfferFacts::OfferFacts(Records const& records, OfferWords words)
    : columns_(&records.columns),
      words_(std::move(words)),
      columns_of_(facts().size()),
      marks_of_(facts().size()) {
  read(records, 0);
  auto const& all = records.catalogue.activities;
  while (in_order_ < all.size() && (in_order_ == 0 || all[in_order_ - 1].id <= all[in_order_].id))
    ++in_order_;
}

OfferFacts::OfferFacts(OfferFacts const& before, Records const& later, OfferWords words)
    : OfferFacts(before) {
  columns_ = &later.columns;
  words_ = std::move(words);
  read(later, before.rows());
}

void OfferFacts::read(Records const& records, std::size_t first) {
  FactBuilder builder{records.catalogue, records.vocabulary, records.columns, first, columns_of_, marks_of_};
  builder.add_sets();
  builder.add_people();
  builder.add_access();
  respects_.grow(records.catalogue, records.columns);
  help_.grow(records.catalogue, records.vocabulary, records.columns, first);
  mark_shown();
  if (records.rules == nullptr) return;
  for (auto const& rule : records.rules->refusals) answer(rule.rule.when, first);
  for (auto const& rule : records.rules->boosts) answer(rule.rule.when, first);
  for (auto const& rule : records.rules->cover) answer(rule.rule.when, first);
}

void OfferFacts::mark_shown() {
  for (auto& bits : shown_) bits.assign(words_for(rows()), 0);
  for (std::size_t row = 0; row < rows(); ++row) {
    if (columns_->shown(row)) set_bit(shown_[static_cast<std::size_t>(columns_->layer[row])], row);
  }
}

FactSource OfferFacts::source(std::size_t row) const {
  static auto const needs = fact_named("offer.needs");
  return {[this, row](FactRef const& asked) {
            if (!asked.word) return columns_of_[asked.fact.value].at(row);
            if (asked.fact == needs) return strength(*asked.word, row);
            return truth(marks(asked.fact, *asked.word).at(row));
          },
          [](FactId) { return true; }, [](FactId) { return std::vector<std::size_t>(); }};
}

/// Answers it for the rows from `first` on, or those of its parts that are about offers alone.
void OfferFacts::answer(Condition const& condition, std::size_t first) {
  auto const asked = facts_in(condition);
  bool const alone =
      std::all_of(asked.begin(), asked.end(), [](FactId id) { return fact(id).about == FactAbout::offer; });
  if (alone && !asked.empty()) {
    auto& marks = answers_[&condition];
    marks.grow(rows());
    for (auto row = first; row < rows(); ++row) marks.set(row, answer_of(condition, source(row)));
    return;
  }
  auto const parts = [&](std::vector<Condition> const& all) {
    for (auto const& part : all) answer(part, first);
  };
  std::visit(overloaded{[&](Not const& n) { parts(n.part); }, [&](All const& n) { parts(n.parts); },
                        [&](Any const& n) { parts(n.parts); }, [](auto const&) {}},
             condition.node);
}

}  // namespace socialmap
