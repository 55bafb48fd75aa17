#include "server/pages/offer_facts.h"

#include "engine/calendar/zone.h"
#include "engine/catalog/timetable.h"
#include "server/pages/fact_texts.h"
#include "server/pages/link.h"
#include "server/pages/next_dates.h"
#include "server/pages/offer_words.h"
#include "server/pages/schedule_words.h"
#include "server/pages/search_labels.h"
#include "server/pages/texts.h"

namespace socialmap::pages {
namespace {

constexpr std::size_t kMostDates = 10;

std::string text_of(std::string_view words) { return std::string(words); }

Activity const& activity_of(SocialMap const& map, ActivityId id) { return map.catalogue().activity(id); }

std::vector<Line> dates(SocialMap const& map, ActivityId id) {
  auto const& activity = activity_of(map, id);
  if (!activity.schedule) return {};
  return next_dates(timetable_of(activity, map.catalogue().municipality), map.today(), map.now(), kMostDates);
}

std::vector<Line> schedule(Activity const& activity, Date today) {
  if (!activity.schedule) return {unknown(in_words().unknown_time)};
  if (activity.schedule->empty()) return {plain(in_words().sentence(std::string(in_words().by_appointment)))};
  std::vector<Line> lines;
  for (auto const& slot : *activity.schedule)
    lines.push_back(plain(in_words().sentence(schedule_words().slot(slot, today))));
  return lines;
}

std::vector<Line> cancelled(Activity const& activity, Date today) {
  std::vector<Line> lines;
  for (auto const& [on, note] : activity.cancelled) {
    if (on >= today) lines.push_back(plain(in_words().long_date(on) + (note ? ": " + *note : "")));
  }
  return lines;
}

std::vector<Line> starts(Activity const& activity) {
  if (!activity.enrolment) return {};
  if (activity.enrolment->kind == EnrolmentKind::open) return {plain(texts().open_enrolment)};
  std::vector<Line> lines;
  for (auto const day : activity.enrolment->starts) lines.push_back(plain(in_words().long_date(day)));
  if (lines.empty()) lines.push_back(unknown(in_words().unknown));
  return lines;
}

std::vector<Line> address(SocialMap const& map, ActivityId id, Location const& location) {
  std::vector<Line> lines = written(location.name);
  if (location.street) lines.push_back(plain(*location.street));
  auto const town = location.postcode.value_or("") + (location.postcode && location.place ? "  " : "") +
                    location.place.value_or("");
  if (!town.empty()) lines.push_back(plain(town));
  if (map.columns().approximate[id.value] != 0)
    lines.push_back(unknown(in_words().sentence(std::string(in_words().approximate))));
  return lines;
}

/// With a link to what else there is in it.
Line neighbourhood(SocialMap const& map, ActivityId id) {
  auto const here = map.columns().neighbourhood[id.value];
  if (here == kNoNeighbourhood) return plain(place_of(map, id));
  return {place_of(map, id), neighbourhood_url(map.catalogue().neighbourhoods[here].id), false};
}

std::vector<Line> passes(Municipality const& municipality, Price const& price) {
  std::vector<Line> lines;
  for (auto const& pass : price.passes) {
    auto const reduced = price.with_pass.find(pass);
    auto const name = label_in(municipality.passes, pass);
    lines.push_back(plain(reduced == price.with_pass.end() ? texts().pass_unknown(name)
                                                           : texts().pass_price(name, reduced->second)));
  }
  return lines;
}

std::vector<Line> next_steps(SocialMap const& map, Activity const& activity) {
  std::vector<Line> lines;
  for (auto const& slug : activity.feeds_to) {
    auto const id = map.slugs().activity(slug);
    if (id && map.is_shown(*id)) lines.push_back({activity_of(map, *id).title, offer_url(slug), false});
  }
  return lines;
}

std::vector<Line> guide(SocialMap const& map, Activity const& activity) {
  for (auto const& professional : map.catalogue().network.professionals) {
    if (professional.id == activity.guide) return written(professional.name);
  }
  return {};
}

}  // namespace

Section facts_of_what(SocialMap const& map, ActivityId id) {
  auto const& activity = activity_of(map, id);
  auto const& words = map.vocabulary();
  std::vector<Line> level;
  if (activity.intensity)
    level = {plain(in_words().sentence(std::string(in_words().intensity(*activity.intensity))))};
  return {text_of(texts().what),
          {{text_of(fact_texts().kind), labels(words.kinds, words.english.kinds, activity.kinds)},
           {text_of(fact_texts().traits), labels(words.traits, words.english.traits, activity.traits)},
           {text_of(fact_texts().group), some(in_words().group_size(activity.group))},
           {text_of(fact_texts().intensity), level}}};
}

Section facts_for_whom(SocialMap const& map, ActivityId id) {
  auto const& activity = activity_of(map, id);
  auto const audience = activity.audience.value_or(Audience{});
  auto const& words = map.vocabulary();
  return {text_of(texts().for_whom),
          {{text_of(fact_texts().age), known_or_ask(some(in_words().ages(audience)))},
           {text_of(fact_texts().gender),
            audience.gender ? std::vector{plain(in_words().gender(*audience.gender))} : std::vector<Line>{}},
           {text_of(fact_texts().reserved),
            labels(words.audiences, words.english.audiences, audience.reserved_for)},
           {text_of(fact_texts().welcome), labels(words.audiences, words.english.audiences, audience.groups)},
           {text_of(fact_texts().language), languages(activity.language)}}};
}

Section facts_of_when(SocialMap const& map, ActivityId id) {
  auto const& activity = activity_of(map, id);
  bool const repeats = activity.schedule && !activity.schedule->empty();
  return {text_of(texts().when),
          {{text_of(fact_texts().schedule), schedule(activity, map.today())},
           {text_of(fact_texts().holidays),
            repeats ? std::vector{plain(in_words().sentence(schedule_words().holidays(activity.holidays)))}
                    : std::vector<Line>{}},
           {text_of(fact_texts().cancelled), cancelled(activity, map.today())},
           {text_of(fact_texts().enrolment), starts(activity)},
           {text_of(fact_texts().dates), dates(map, id)}}};
}

Section facts_of_where(SocialMap const& map, ActivityId id) {
  Section section{text_of(texts().where), {}};
  if (auto const* location = map.catalogue().location(id)) {
    section.facts.push_back({text_of(fact_texts().address), address(map, id, *location)});
    section.facts.push_back({text_of(fact_texts().neighbourhood), {neighbourhood(map, id)}});
  } else {
    section.facts.push_back({text_of(fact_texts().place), {plain(place_of(map, id))}});
  }
  return section;
}

Section facts_of_cost(SocialMap const& map, ActivityId id) {
  auto const& activity = activity_of(map, id);
  auto const& municipality = map.catalogue().municipality;
  auto const price = activity.price.value_or(Price{});
  return {text_of(texts().price),
          {{text_of(fact_texts().amount),
            {price.amount ? plain(in_words().sentence(in_words().price(price)))
                          : unknown(in_words().sentence(in_words().price(price)))}},
           {text_of(fact_texts().passes), passes(municipality, price)},
           {text_of(fact_texts().funding), labels(municipality.funding_routes, {}, price.funding)},
           {text_of(fact_texts().material),
            price.material ? std::vector{plain(in_words().sentence(texts().extra(*price.material)))}
                           : std::vector<Line>{}},
           {text_of(fact_texts().first_free), yes_no_if_known(price.first_free)},
           {text_of(fact_texts().note), written(price.note)}}};
}

Section facts_of_joining(SocialMap const& map, ActivityId id) {
  auto const& activity = activity_of(map, id);
  auto const access = activity.access.value_or(JoinAccess{});
  auto const& words = map.vocabulary();
  auto const free = activity.capacity ? in_words().free_places(*activity.capacity) : "";
  return {text_of(texts().joining),
          {{text_of(fact_texts().first_step), known_or_ask(written(access.first_step))},
           {text_of(fact_texts().self_referral), {yes_no(access.self_referral)}},
           {text_of(fact_texts().intake), yes_no_if_known(access.intake)},
           {text_of(fact_texts().places),
            free.empty() ? std::vector<Line>{} : std::vector{plain(in_words().sentence(free))}},
           {text_of(fact_texts().led_by), leader(activity)},
           {text_of(fact_texts().welcome_person), yes_no_if_known(activity.welcome_person)},
           {text_of(fact_texts().childcare), yes_no_if_known(activity.childcare)},
           {text_of(fact_texts().support_forms),
            labels(words.support_forms, words.english.support_forms, activity.support)},
           {text_of(fact_texts().guide), guide(map, activity)},
           {text_of(fact_texts().feeds_to), next_steps(map, activity)}}};
}

Section facts_of_access(SocialMap const& map, ActivityId id) {
  auto const* location = map.catalogue().location(id);
  if (!location) return {};
  auto const known = location->accessibility.value_or(Accessibility{});
  return {text_of(texts().access),
          {{text_of(fact_texts().step_free), {yes_no(known.step_free)}},
           {text_of(fact_texts().toilet), {yes_no(known.accessible_toilet)}},
           {text_of(fact_texts().hearing_loop), {yes_no(known.hearing_loop)}},
           {text_of(fact_texts().lift), {yes_no(known.lift)}},
           {text_of(fact_texts().parking), {yes_no(known.parking)}}}};
}

Section facts_of_contact(SocialMap const& map, ActivityId id) {
  auto const contact = activity_of(map, id).contact.value_or(Contact{});
  auto const& provider = map.catalogue().provider(id);
  return {text_of(texts().contact),
          {{text_of(fact_texts().role), written(contact.role)},
           {text_of(fact_texts().phone), phone(contact.phone ? contact.phone : provider.phone)},
           {text_of(fact_texts().mail), mail(contact.email ? contact.email : provider.email)},
           {text_of(fact_texts().best_time), written(contact.best_time)},
           {text_of(fact_texts().provider), {{provider.name, provider_url(provider.id), false}}},
           {text_of(fact_texts().about), written(provider.summary)},
           {text_of(fact_texts().website), website(provider.url)}}};
}

}  // namespace socialmap::pages
