#include "engine/insight/quality.h"

#include <algorithm>

#include "engine/catalog/completeness.h"
#include "engine/catalog/freshness_days.h"
#include "engine/catalog/personal_data.h"

namespace socialmap {
namespace {

struct Hint {
  std::string_view field;
  std::string_view text;
};

constexpr Hint kHints[] = {
    {"schedule", "Vul in op welke dagen en tijden het is. Is het op afspraak? Vul dan een lege lijst in."},
    {"location", "Vul in waar het is: een adres, online, telefonisch of bij mensen thuis."},
    {"price.amount", "Vul in wat het kost. Is het gratis? Vul dan 0 in."},
    {"contact", "Vul een telefoonnummer of een algemeen e-mailadres in."},
    {"access.firstStep", "Vul in wat iemand moet doen om te beginnen, bijvoorbeeld “Bel of loop binnen”."},
    {"group.max", "Vul in hoeveel mensen er in de groep passen."},
    {"language.dutchLevel", "Vul in hoeveel Nederlands iemand nodig heeft."},
    {"capacity.free", "Vul in of er nog plek is, en hoeveel."}};

std::string_view hint_of(std::string_view field) {
  return std::find_if(std::begin(kHints), std::end(kHints),
                      [&](Hint const& hint) { return hint.field == field; })
      ->text;
}

bool tells_steps(Catalogue const& catalogue, ActivityId id) {
  auto const* building = catalogue.location(id);
  return !building || (building->accessibility && building->accessibility->step_free);
}

}  // namespace

FreshnessAhead freshness_ahead(Activity const& activity, Municipality const& municipality, Date today) {
  constexpr std::chrono::days kOne{1};
  FreshnessAhead ahead{freshness_of(activity, municipality, today), {}, {}};
  auto const days = freshness_days(activity, municipality);
  if (!days) return ahead;
  ahead.aging_from = days->fresh_until + kOne;
  ahead.stale_from = std::max(days->fresh_until, days->shown_until) + kOne;
  return ahead;
}

std::vector<QualityNote> hints_for(Catalogue const& catalogue, ActivityId id) {
  auto const& activity = catalogue.activity(id);
  std::vector<QualityNote> notes;
  auto const add = [&](std::string_view field, std::string_view text) {
    notes.push_back({std::string(field), std::string(text)});
  };
  for (auto const field : missing_fields(activity)) add(field, hint_of(field));
  if (!activity.description) add("description", "Vertel in een paar zinnen wat mensen doen en hoe het gaat.");
  if (!activity.audience) add("audience", "Vul in voor wie het is, en vanaf welke leeftijd.");
  if (!tells_steps(catalogue, id))
    add("location", "Vul bij het adres in of iemand zonder drempels naar binnen kan.");
  if (activity.contact && activity.contact->email && looks_personal(*activity.contact->email))
    add("contact.email", "Dit lijkt het e-mailadres van één persoon. Gebruik liever een algemeen adres.");
  if (!activity.verified) add("verified", "Kijk of alles nog klopt en laat dat weten (“klopt nog”).");
  return notes;
}

}  // namespace socialmap
