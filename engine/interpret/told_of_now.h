#pragma once
// Whether words of a need are told of the client's life now.

#include "engine/interpret/found_concept.h"

namespace socialmap {

/// Told as past or solved: "vroeger schulden gehad", "de huurachterstand is ingehaald", "schulden, die zijn
/// afbetaald". Not where anything says that it goes on (nog, weer, bijna, nu …).
bool is_over(LayHit const& hit, ReadingOf const& reading);

/// Does the clause ask for something: a wish, or help? "zoek hulp met de telefoon".
bool is_asked_for(LayHit const& hit, ReadingOf const& reading);

/// Told as somebody's work: "was schuldhulpverlener", "werkte bij het wijkteam". Not where it is asked for.
bool is_work(LayHit const& hit, ReadingOf const& reading);

}  // namespace socialmap
