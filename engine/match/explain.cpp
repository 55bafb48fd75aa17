#include "engine/match/explain.h"

#include <algorithm>

#include <fmt/format.h>

#include "engine/calendar/occurrence.h"

namespace socialmap {
namespace {

std::string lower_first(std::string text) {
  if (text.size() > 1 && text[0] >= 'A' && text[0] <= 'Z' && !(text[1] >= 'A' && text[1] <= 'Z'))
    text[0] += 'a' - 'A';
  return text;
}

std::string interest_sentence(Points const& part, MatchWorld const& world, std::size_t row) {
  auto const& kind = world.vocabulary.kinds[part.about];
  bool const named = part.hundredths == hundredths(world.weights.interest_kind.value);
  if (named) return fmt::format("U noemde zelf {}: {}", lower_first(kind.label), kind.benefit);
  auto const& main = world.vocabulary.kinds[world.columns.main_kind[row]];
  return fmt::format("Lijkt op wat u noemde: {}", lower_first(main.label));
}

/// Why this offer helps with a need, in the words of the kind of it that helps most.
std::string need_sentence(Points const& part, BoundProfile const& bound, MatchWorld const& world,
                          std::size_t row) {
  auto const& main = world.vocabulary.kinds[world.columns.main_kind[row]];
  if (part.about == bound.needs.size()) return fmt::format("Hulp die past bij het signaal: {}", main.benefit);
  auto const& need = world.vocabulary.needs[bound.needs[part.about].need.value];
  Remedy const* best = nullptr;
  for (auto const& remedy : need.kinds) {
    auto const& kinds = world.catalogue.activities[row].kinds;
    bool const here = std::find(kinds.begin(), kinds.end(), remedy.kind) != kinds.end();
    if (here && (!best || remedy.strength > best->strength)) best = &remedy;
  }
  auto const label = lower_first(need.label);
  return best ? fmt::format("Kan helpen bij {}: {}", label, best->why)
              : fmt::format("Kan helpen bij {}", label);
}

std::string_view words_for(TravelMode mode) {
  switch (mode) {
    case TravelMode::walk:
      return "lopen";
    case TravelMode::bike:
      return "fietsen";
    case TravelMode::public_transport:
      return "met bus of trein";
    case TravelMode::car:
      return "met de auto";
  }
  return "reizen";
}

std::string distance_words(int metres) {
  if (metres < 1000) return fmt::format("{} meter", std::max(10, (metres + 5) / 10 * 10));
  return fmt::format("{},{} km", metres / 1000, metres % 1000 / 100);
}

std::string travel_sentence(ReachAnswer const& reach, MatchWorld const& world, std::size_t row) {
  if (world.columns.reach[row] == Reach::remote)
    return "U hoeft niet te reizen: het gaat online of met de telefoon";
  if (world.columns.reach[row] == Reach::home) return "Er komt iemand bij u thuis";
  auto const& journey = *reach.journey;
  constexpr int kRoundTheCorner = 100;
  if (journey.metres < kRoundTheCorner) return "Om de hoek: minder dan 100 meter";
  return fmt::format("{} {} ({})",
                     journey.minutes == 1 ? "1 minuut" : fmt::format("{} minuten", journey.minutes),
                     words_for(*journey.mode), distance_words(journey.metres));
}

std::string age_check(Activity const& activity) {
  auto const& audience = *activity.audience;
  if (audience.min_age && audience.max_age) {
    return fmt::format("Voor mensen van {} tot en met {} jaar: past dat?", *audience.min_age,
                       *audience.max_age);
  }
  if (audience.min_age) return fmt::format("Vanaf {} jaar: past dat?", *audience.min_age);
  return fmt::format("Tot en met {} jaar: past dat?", *audience.max_age);
}

std::string audience_check(Activity const& activity, Vocabulary const& vocabulary) {
  auto const& audience = *activity.audience;
  if (audience.gender == AudienceGender::women) return "Alleen voor vrouwen: past dat?";
  if (audience.gender == AudienceGender::men) return "Alleen voor mannen: past dat?";
  std::string groups;
  for (auto const& id : audience.reserved_for) {
    auto const word = std::find_if(vocabulary.audiences.begin(), vocabulary.audiences.end(),
                                   [&](Word const& w) { return w.id == id; });
    groups += (groups.empty() ? "" : ", ") + lower_first(word->label);
  }
  return fmt::format("Alleen voor deze groep: {}. Hoort de cliënt daarbij?", groups);
}

std::string price_check(Activity const& activity) {
  auto const& price = activity.price;
  if (!price || (!price->amount && price->with_pass.empty())) return "Prijs onbekend, vraag na";
  if (!price->per) return "Niet bekend waarvoor u betaalt (per keer of per maand), vraag na";
  return "Boven het budget; vraag na of een pas of fonds betaalt";
}

std::string check_sentence(Factor factor, Activity const& activity, MatchWorld const& world) {
  switch (factor) {
    case Factor::age:
      return age_check(activity);
    case Factor::audience:
      return audience_check(activity, world.vocabulary);
    case Factor::price:
      return price_check(activity);
    case Factor::travel:
      return "Niet bekend hoe ver het is, vraag na waar het is";
    case Factor::time:
      return activity.schedule ? "Eindtijd onbekend, vraag na" : "Dag en tijd onbekend, vraag na";
    case Factor::holidays:
      return "Niet bekend of het in vakanties doorgaat, vraag na";
    case Factor::interest:
    case Factor::need:
      break;
  }
  return "Niet bekend, vraag na";
}

bool repeats(Schedule const& schedule) {
  return std::any_of(schedule.begin(), schedule.end(),
                     [](Slot const& slot) { return !std::holds_alternative<DatedSlot>(slot); });
}

std::string sentence(Points const& part, Candidate const& candidate, BoundProfile const& bound,
                     MatchWorld const& world) {
  if (part.factor == Factor::interest) return interest_sentence(part, world, candidate.row);
  if (part.factor == Factor::need) return need_sentence(part, bound, world, candidate.row);
  return travel_sentence(candidate.verdict.reach, world, candidate.row);
}

}  // namespace

Match explained(Candidate const& candidate, BoundProfile const& bound, MatchWorld const& world) {
  auto const& activity = world.catalogue.activities[candidate.row];
  Match match{
      ActivityId{static_cast<std::uint32_t>(candidate.row)}, {}, {}, candidate.verdict.reach.journey, {}};
  for (auto const& part : points_of(bound, world, candidate.row, candidate.verdict.reach)) {
    match.reasons.push_back({part.factor, part.hundredths, sentence(part, candidate, bound, world)});
  }
  for (auto const factor : candidate.verdict.checks) {
    match.checks.push_back({factor, check_sentence(factor, activity, world)});
  }
  if (world.columns.approximate[candidate.row] != 0) {
    match.checks.push_back({Factor::travel, "De plek is niet precies bekend: de afstand is een schatting"});
  }
  if (!activity.schedule || activity.schedule->empty()) return match;
  if (!activity.holidays && repeats(*activity.schedule))
    match.checks.push_back({Factor::holidays, check_sentence(Factor::holidays, activity, world)});
  Timetable const timetable{*activity.schedule, activity.holidays, world.catalogue.municipality.holidays,
                            activity.cancelled};
  if (auto const next = next_occurrence(timetable, bound.on)) match.next = next->start;
  return match;
}

}  // namespace socialmap
