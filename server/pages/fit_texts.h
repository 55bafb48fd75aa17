#pragma once
// What "Wat past bij mij?" says: the five questions for a resident, what was wrong, and the answer.

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "engine/model/schedule.h"

namespace socialmap::pages {

/// One question.
struct FitStepWords {
  std::string_view title;
  std::string_view lead;
};

struct FitTexts {
  std::array<FitStepWords, 5> steps;
  std::string_view title;
  std::string_view description;
  std::string_view may_be_empty;
  std::string_view no_names;
  std::string_view next;
  std::string_view skip;
  std::string_view back;
  std::string_view show;
  std::string_view buttons;
  std::string_view wish;
  std::string_view wish_hint;
  std::string_view like;
  std::string_view like_hint;
  std::string_view needs;
  std::string_view urgent;
  std::string_view worries;
  std::string_view interests;
  std::string_view home;
  std::string_view home_hint;
  std::string_view modes;
  std::string_view minutes;
  std::string_view minutes_hint;
  std::string_view mobility;
  std::string_view access;
  std::string_view days;
  std::string_view dayparts;
  std::string_view also;
  std::string_view budget;
  std::string_view budget_hint;
  std::string_view passes;
  std::string_view age;
  std::string_view age_hint;
  std::string_view walk;
  std::string_view bike;
  std::string_view public_transport;
  std::string_view car;
  std::string_view not_said;
  std::string_view walks_well;
  std::string_view walks_little;
  std::string_view wheelchair;
  std::string_view read;
  std::string_view read_lead;
  std::string_view read_ask;
  std::string_view read_ticks;
  std::string_view read_safety;
  std::string_view mistakes;
  std::string_view mistake_title;
  std::string_view wrong_home;
  std::string_view wrong_minutes;
  std::string_view wrong_age;
  std::string_view wrong_budget;
  std::string_view wrong_choice;
  std::string_view too_many;
  std::string_view twice;
  std::string_view too_long;
  std::string_view personal;
  std::string_view wrong_form;
  std::string_view trouble;
  std::string_view answered;
  std::string_view answer_title;
  std::string_view answer_lead;
  std::string_view call_title;
  std::string_view call_lead;
  std::string_view call_after;
  std::string_view safe_advice;
  std::string_view triage;
  std::string_view young;
  std::string_view help_first;
  std::string_view help_first_why;
  std::string_view no_help;
  std::string_view also_help;
  std::string_view beside;
  std::string_view offers;
  std::string_view nothing;
  std::string_view why;
  std::string_view ask;
  std::string_view before;
  std::string_view first_step;
  std::string_view more_words;
  std::string_view change;
  std::string_view again;
  std::string_view ask_price;
  std::string_view ask_payer;
  std::string_view ask_time;
  std::string_view ask_travel;
  std::string_view ask_age;
  std::string_view ask_audience;
  std::string_view ask_language;
  std::string_view ask_skills;
  std::string_view ask_access;
  std::string_view ask_holidays;
  std::string_view ask_rest;
  /// "Stap 2 van 5"
  std::string (*step_of)(int step);
  /// "U zoekt of houdt van: dansen", "U hebt liever niet: bingo", "Er is iets met: schulden"
  std::string (*read_like)(std::string const& what);
  std::string (*read_dislike)(std::string const& what);
  std::string (*read_need)(std::string const& what);
  /// "Dit speelt nu: gedachten aan zelfdoding"
  std::string (*read_signal)(std::string const& what);
  /// "De reis mag 20 minuten duren", "Het mag 5 euro per keer kosten", "U bent 74 jaar"
  std::string (*read_minutes)(int minutes);
  std::string (*read_budget)(std::string const& euros);
  std::string (*read_age)(int age);
  /// "U komt er zo: lopend, met de fiets", "Het gebouw moet dit hebben: lift", "Het lopen: …"
  std::string (*read_modes)(std::vector<std::string> const& modes);
  std::string (*read_access)(std::vector<std::string> const& features);
  std::string (*read_mobility)(std::string const& how);
  /// " (u schreef: “zingen”)"
  std::string (*read_from)(std::string const& words);
  /// "maandagochtend"
  std::string (*day_part)(Weekday day, std::size_t part);
  /// "U noemde: schulden en geldzorgen."
  std::string (*named)(std::vector<std::string> const& needs);
  /// "Het is alleen voor: mantelzorgers. Hoort u daarbij?"
  std::string (*ask_groups)(std::vector<std::string> const& groups);
  /// "Het is voor mensen vanaf 65 jaar. Klopt dat voor u?"
  std::string (*ask_ages)(std::string const& ages);
  /// What could be looser, each a question, and how many more there are then: "Kunt u ook op vrijdagochtend?
  /// Dan zijn er 4 meer."
  std::string (*further)(int minutes);
  std::string (*dearer)(std::string const& euros);
  std::string (*also_on)(std::string const& day_part);
  std::string (*more)(std::vector<std::string> const& questions, std::size_t extra);
};

/// In the language of the answer being made.
FitTexts const& fit_texts();

namespace nl {
extern FitTexts const kFitTexts;
}
namespace en {
extern FitTexts const kFitTexts;
}

}  // namespace socialmap::pages
