#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "server/api/explanation_request.h"
#include "server/api/explanation_views.h"
#include "server/api/listing.h"
#include "server/api/match_views.h"
#include "server/api/search_request.h"
#include "server/api/sound_requests.h"
#include "server/commands.h"

namespace socialmap {
namespace {

void print(std::string const& text) { std::printf("%s\n", text.c_str()); }

struct SearchOptions {
  MapOptions map;
  std::vector<std::string> words;
  std::vector<std::pair<std::string, std::vector<std::string>>> parameters;
};

http::Query query_of(SearchOptions const& options) {
  http::Query query;
  if (!options.words.empty()) query.emplace_back("q", fmt::format("{}", fmt::join(options.words, " ")));
  for (auto const& [name, values] : options.parameters) {
    for (auto const& value : values) query.emplace_back(name, value);
  }
  return query;
}

/// "/kind/0" as it was typed: "--kind".
std::vector<InputError> by_option(std::vector<InputError> errors) {
  for (auto& error : errors) {
    auto const name = error.where.substr(1, error.where.find('/', 1) - 1);
    error.where = name == "q" ? "words" : "--" + name;
  }
  return errors;
}

void print_facets(SearchResult const& result) {
  for (auto const& facet : result.facets) {
    print(fmt::format("{}:", api::name_of(facet.facet)));
    for (auto const& value : facet.counts) print(fmt::format("{:>6}  {}", value.count, value.id));
  }
}

void print_found(SocialMap const& map, SearchResult const& result) {
  print(fmt::format("{} offers{}", result.total,
                    result.total_unknown > 0
                        ? fmt::format(", {} of them not known on a filter", result.total_unknown)
                        : ""));
  for (auto const& hit : result.hits) {
    auto const view = api::hit_of(map, hit, map.today());
    print(fmt::format("{:<44} {}  {}{}", view.activity.id, view.activity.title,
                      view.distance ? fmt::format("{} m  ", *view.distance) : "",
                      view.next_occurrence.value_or("no date known")));
  }
  print_facets(result);
}

int search(SearchOptions const& options) {
  SocialMap const map(read_sound_map(options.map.sources), day_of(options.map.on));
  try {
    print_found(map, map.search(api::read_search_request(map, query_of(options))));
    return kDone;
  } catch (InvalidInput const& wrong) {
    print_problems(by_option(wrong.errors()));
    return kBadUsage;
  }
}

std::string text_of_file(std::string const& path) {
  if (path != "-") return read_file(path);
  return {std::istreambuf_iterator<char>(std::cin), {}};
}

void print_match(api::MatchView const& match) {
  print(fmt::format("{:>6.2f}  {}  ({}, {})", match.score_hundredths / 100.0, match.activity.title,
                    match.activity.provider.name, match.activity.id));
  for (auto const& reason : match.reasons)
    print(fmt::format("        + {:.2f} {}", reason.hundredths / 100.0, reason.because));
  for (auto const& check : match.checks) print("        ? " + check.because);
  for (auto const& first : match.prerequisites) print("        ! " + first);
  if (match.bridge) print("        ~ " + match.bridge->because);
  if (match.next) print("        > " + *match.next);
}

void print_ranking(api::RankingView const& ranking) {
  for (auto const& signal : ranking.signals) {
    print("! " + signal.label + ": " + signal.advice);
    for (auto const& contact : signal.contacts) print("  " + contact.name + " " + contact.phone.value_or(""));
  }
  if (!ranking.support.because.empty()) print(ranking.support.because);
  for (auto const& match : ranking.support.matches) print_match(match);
  print(fmt::format("{} offers fit, {} do not", ranking.total, ranking.refused.total));
  for (auto const& match : ranking.matches) print_match(match);
  for (auto const& refusal : ranking.refused.by_rule)
    print(fmt::format("{:>6}  {}", refusal.count, refusal.because));
  for (auto const& relaxation : ranking.relaxations) print("~ " + relaxation.because);
  for (auto const& question : ranking.questions) print("? " + question);
  if (ranking.feedback) print(*ranking.feedback);
  if (!ranking.not_weighed.empty()) {
    print(fmt::format("Not weighed yet: {}", fmt::join(ranking.not_weighed, ", ")));
  }
}

std::string facts_of(RuleSeen const& rule) {
  std::vector<std::string> seen;
  for (auto const& fact : rule.facts) seen.push_back(fact.fact + " = " + fact.value.value_or("?"));
  return fmt::format("{}", fmt::join(seen, ", "));
}

/// What rules did with the offer, what gave it points, and what would bring it further.
void print_explanation(api::ExplanationView const& view) {
  auto const& explanation = view.explanation;
  print(explanation.because);
  for (auto const& rule : explanation.rules) {
    if (rule.effect == RuleEffect::none || rule.file == RuleFile::questions) continue;
    char const* const sign = rule.effect == RuleEffect::refuses ? "-"
                             : rule.effect == RuleEffect::asks  ? "?"
                                                                : "*";
    print(fmt::format("        {} {}: {} ({})", sign, rule.rule, rule.because, facts_of(rule)));
  }
  print(fmt::format("{:>6.2f}  {}", explanation.hundredths / 100.0, view.activity.title));
  for (auto const& factor : explanation.factors) {
    if (factor.hundredths == 0 && factor.rule.answer != RuleAnswer::unknown) continue;
    print(fmt::format("        {} {:.2f} of {:.2f} {}: {} ({})", factor.hundredths > 0 ? "+" : "?",
                      factor.hundredths / 100.0, factor.most / 100.0, factor.rule.rule, factor.rule.because,
                      facts_of(factor.rule)));
  }
  for (auto const& way : explanation.improvements) {
    auto const place = way.place ? fmt::format(" (place {})", *way.place) : "";
    print("        ~ " + way.because + place);
  }
}

template <typename R>
void print_json(Record<R> const& table, R const& view) {
  print(to_pretty_json(read_json(api::to_json(table, view))));
}

struct MatchOptions {
  MapOptions map;
  std::string profile;
  std::string activity;  ///< to explain; empty: none, the matches
  bool json = false;
};

int explain(SocialMap const& map, Profile const& profile, MatchOptions const& options) {
  auto const activity = api::shown_activity(map, options.activity, "--explain");
  if (activity.fault) {
    print_problems({*activity.fault});
    return kBadUsage;
  }
  auto const view = api::view_of(map, map.explain(profile, *activity.id));
  if (options.json) {
    print_json(api::explanation_record(), view);
  } else {
    print_explanation(view);
  }
  return kDone;
}

int match(MatchOptions const& options) {
  auto const& path = options.profile;
  if (path != "-") require_files({path});
  SocialMap const map(read_sound_map(options.map.sources), day_of(options.map.on));
  auto const profile =
      api::read_profile(map, text_of_file(path), api::ReferralCodes::read, path == "-" ? "<stdin>" : path);
  if (!options.activity.empty()) return explain(map, profile, options);
  auto const view = api::view_of(map, map.match(profile));
  if (options.json) {
    print_json(api::ranking_record(), view);
  } else {
    print_ranking(view);
  }
  return kDone;
}

}  // namespace

void add_search(CLI::App& app, Chosen& chosen) {
  auto const options = std::make_shared<SearchOptions>();
  auto* command = app.add_subcommand("search", "Search offers by words, place and filters");
  add_map_options(*command, options->map);
  command->add_option("words", options->words, "what to search for");
  auto const& fields = api::search_parameters().fields.untyped();
  options->parameters.reserve(fields.size());  // the options keep references to the elements
  for (auto const& field : fields) {
    if (field.name == "q" || field.name == "on") continue;
    auto& values = options->parameters.emplace_back(field.name, std::vector<std::string>{}).second;
    command->add_option("--" + field.name, values, field.meaning)
        ->type_name("VALUE")
        ->expected(1)
        ->allow_extra_args(false)  // the words may come after an option
        ->take_all();
  }
  command->callback([&chosen, options] { chosen = [options] { return search(*options); }; });
}

void add_match(CLI::App& app, Chosen& chosen) {
  auto const options = std::make_shared<MatchOptions>();
  auto* command = app.add_subcommand("match", "Find fitting offers for a client's profile");
  add_map_options(*command, options->map);
  command->add_option("profile", options->profile, "JSON file with the profile; - reads standard input")
      ->required();
  command->add_flag("--json", options->json, "print the API's answer");
  command->add_option("--explain", options->activity,
                      "id of an offer: why it is or is not proposed, instead of the matches");
  command->callback([&chosen, options] { chosen = [options] { return match(*options); }; });
}

}  // namespace socialmap
