#pragma once
// How, when and for what: values of an offer in words, as this client meets them.

#include <string>
#include <vector>

#include "engine/match/slots.h"

namespace socialmap {

/// What stands in a slot of which nothing is known.
inline constexpr char const* kUnknownWord = "niet bekend";

Activity const& offer_of(SentenceAbout const& about);
/// "a, b"; kUnknownWord for none.
std::string listed(std::vector<std::string> const& parts);

/// The label of a record in lower case; the id where there is none.
template <typename T>
std::string label_of(std::vector<T> const& records, std::string const& id) {
  for (auto const& record : records) {
    if (record.id == id) return lower_first(record.label);
  }
  return id;
}

/// "woensdag".
std::string weekday_words(Weekday day);
/// "17.30 uur".
std::string clock_words(ClockTime time);
/// "11 minuten lopen (640 meter)".
std::string travel_words(SentenceAbout const& about);
std::string metres_words(SentenceAbout const& about);
/// "maandag, woensdag om 10.00 uur": the first slot at which the client can come, else the first.
std::string day_words(SentenceAbout const& about);
/// "€ 2,50 per keer", with the client's passes.
std::string visit_words(SentenceAbout const& about);
std::string month_words(SentenceAbout const& about);
/// The client's pass that the offer takes, else the passes and funds it names.
std::string payer_words(SentenceAbout const& about);

}  // namespace socialmap
