#pragma once
// What the pages say: every sentence and every label. Words for values are in words.h.

#include <string>
#include <string_view>

#include "server/pages/words.h"

namespace socialmap::pages {

/// What to tell somebody whom we cannot help.
struct ErrorWords {
  std::string_view title;
  std::string_view advice;
};

/// One for each language: texts_nl.cpp, texts_en.cpp. Dutch is plain (B1). Examples are in Dutch.
struct Texts {
  std::string_view navigation;
  std::string_view match;
  std::string_view site;
  std::string_view skip;
  std::string_view footer;
  std::string_view privacy;
  std::string_view help;
  std::string_view more_help;
  std::string_view privacy_link;
  std::string_view access_link;
  std::string_view leave;
  std::string_view leave_to;
  std::string_view share;
  std::string_view print;
  std::string_view speak;
  std::string_view speak_stop;
  std::string_view next_steps;
  std::string_view similar;
  std::string_view shared;
  std::string_view no_offers_here;
  std::string_view all_here;
  std::string_view neighbourhood_kind;
  std::string_view neighbourhood_title;
  std::string_view for_providers;
  std::string_view to_network;
  std::string_view help_title;
  std::string_view danger;
  std::string_view suicide;
  std::string_view violence;
  std::string_view ill;
  std::string_view emergency_number;
  std::string_view own_doctor;
  std::string_view search_title;
  std::string_view search_title_in;
  std::string_view lead;
  std::string_view q;
  std::string_view near;
  std::string_view radius;
  std::string_view any_radius;
  std::string_view within;
  std::string_view search;
  std::string_view more_choices;
  std::string_view domain;
  std::string_view all_domains;
  std::string_view layer;
  std::string_view both_layers;
  std::string_view only_activity;
  std::string_view only_support;
  std::string_view max_price;
  std::string_view only_free;
  std::string_view daypart;
  std::string_view morning;
  std::string_view afternoon;
  std::string_view evening;
  std::string_view pass;
  std::string_view no_pass;
  std::string_view joiner_age;
  std::string_view only_available;
  std::string_view access_needed;
  std::string_view sort;
  std::string_view sort_relevance;
  std::string_view sort_distance;
  std::string_view sort_next;
  std::string_view sort_title;
  std::string_view sort_verified;
  std::string_view place_meant;
  std::string_view mistakes;
  std::string_view results_label;
  std::string_view results_colon;
  std::string_view filters;
  std::string_view show_filters;
  std::string_view to_results;
  std::string_view chosen_filters;
  std::string_view take_off;
  std::string_view more;
  std::string_view kind_group;
  std::string_view neighbourhood_group;
  std::string_view day_group;
  std::string_view language_group;
  std::string_view price_group;
  std::string_view free;
  std::string_view in_this_part;
  std::string_view map;
  std::string_view on_map;
  std::string_view take_along;
  std::string_view to_calendar;
  std::string_view to_table;
  std::string_view pages;
  std::string_view previous;
  std::string_view next;
  std::string_view page_gone;
  std::string_view nothing_found;
  std::string_view looser;
  std::string_view start_again;
  std::string_view call_title;
  std::string_view call;
  std::string_view support;
  std::string_view when;
  std::string_view where;
  std::string_view price;
  std::string_view somewhere_in;
  std::string_view at_home_in;
  std::string_view to_search;
  std::string_view path;
  std::string_view all_offers;
  std::string_view what;
  std::string_view for_whom;
  std::string_view joining;
  std::string_view access;
  std::string_view contact;
  std::string_view open_enrolment;
  std::string_view vog;
  /// What makes it easy to come; on cards.
  struct {
    std::string_view free;
    std::string_view first_free;
    std::string_view self_referral;
    std::string_view step_free;
    std::string_view welcome;
  } ease;
  ErrorWords (*error)(int status);
  /// "Foutnummer 404"
  std::string (*error_number)(int status);
  /// What is wrong with the value of a parameter of the search, and what would be right.
  std::string (*given_twice)(std::string_view parameter);
  std::string (*mistake)(std::string_view parameter, std::string_view value, bool has_near);
  /// "Tot € 2,50" for "2.50"; "Tot € 5" for "5".
  std::string (*up_to_price)(std::string euros);
  /// "Voor 74 jaar"
  std::string (*for_age)(std::string_view years);
  /// "Aanbod (12)", "Geen aanbod"
  std::string (*offers)(std::size_t number);
  /// "1 resultaat", "Geen resultaten"
  std::string (*results)(std::size_t total);
  /// "Bij 3 resultaten weten we niet alles. Die staan achteraan."
  std::string (*unknown_among)(std::size_t number);
  /// "Pagina 2 van 7"
  std::string (*page_of)(std::size_t page, std::size_t pages);
  /// "Zoeken naar wandelen"
  std::string (*searching_for)(std::string_view q);
  /// "We zochten op “wandelen”.": what was searched instead of what was typed, and how words were read.
  std::string_view no_words;  ///< in what was asked
  std::string (*searched_for)(std::string_view words);
  std::string (*understood)(std::string_view words, std::string_view as);
  std::string (*searched_near)(std::string_view place);
  /// "Dit komt in de buurt, zonder “gratis”"
  std::string (*nearest_without)(std::string_view filter);
  /// "Zoek zonder “gratis” (12 resultaten)"
  std::string (*search_without)(std::string_view filter, std::size_t total);
  /// "Zoek alleen op “wandelen” (12 resultaten)"
  std::string (*search_only)(std::string_view q, std::size_t total);
  /// "Veenmeerpas: € 1,50", "Veenmeerpas: korting, vraag na hoeveel"
  std::string (*pass_price)(std::string_view pass, Cents price);
  std::string (*pass_unknown)(std::string_view pass);
  /// "gratis", "€ 2,00"
  std::string (*extra)(Cents amount);
  std::string_view (*reading)(bool needed);
  std::string_view (*digital)(bool needed);
};

/// In the language of the answer being made.
Texts const& texts();

namespace nl {
extern Texts const kTexts;
}
namespace en {
extern Texts const kTexts;
}

}  // namespace socialmap::pages
