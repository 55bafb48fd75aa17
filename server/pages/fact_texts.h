#pragma once
// What stands before a fact of an offer: "Leeftijd", "Adres".

#include <string_view>

namespace socialmap::pages {

struct FactTexts {
  std::string_view kind;
  std::string_view traits;
  std::string_view group;
  std::string_view intensity;
  std::string_view age;
  std::string_view gender;
  std::string_view reserved;
  std::string_view welcome;
  std::string_view language;
  std::string_view schedule;
  std::string_view holidays;
  std::string_view cancelled;
  std::string_view enrolment;
  std::string_view dates;
  std::string_view address;
  std::string_view neighbourhood;
  std::string_view place;
  std::string_view amount;
  std::string_view passes;
  std::string_view funding;
  std::string_view material;
  std::string_view first_free;
  std::string_view note;
  std::string_view first_step;
  std::string_view self_referral;
  std::string_view intake;
  std::string_view places;
  std::string_view led_by;
  std::string_view welcome_person;
  std::string_view childcare;
  std::string_view support_forms;
  std::string_view guide;
  std::string_view feeds_to;
  std::string_view step_free;
  std::string_view toilet;
  std::string_view hearing_loop;
  std::string_view lift;
  std::string_view parking;
  std::string_view role;
  std::string_view phone;
  std::string_view mail;
  std::string_view best_time;
  std::string_view provider;
  std::string_view about;
  std::string_view website;
};

/// In the language of the answer being made.
FactTexts const& fact_texts();

namespace nl {
extern FactTexts const kFactTexts;
}
namespace en {
extern FactTexts const kFactTexts;
}

}  // namespace socialmap::pages
