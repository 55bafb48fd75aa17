#include "server/commands/search_report.h"

#include <array>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "engine/catalog/codec.h"
#include "server/commands/vignette_words.h"

namespace socialmap {
namespace {

constexpr std::array<std::string_view, 8> kClasses{"lay",  "compound",   "typo",  "inflection",
                                                   "name", "multi-word", "place", "negative"};
constexpr std::array kHalves{CaseSet::tuning, CaseSet::held_out};

struct HalfFigures {
  std::array<QueryFigures, kClasses.size()> classes;
  QueryFigures total;
};

std::string_view name_of(QueryClass query_class) { return kClasses[static_cast<std::size_t>(query_class)]; }

HalfFigures figures_of(SearchReport const& report, CaseSet half) {
  HalfFigures figures;
  for (std::size_t i = 0; i < report.queries.size(); ++i) {
    auto const& query = report.queries[i];
    if (query.set != half) continue;
    add(figures.classes[static_cast<std::size_t>(query.query_class)], query, report.outcomes[i]);
    add(figures.total, query, report.outcomes[i]);
  }
  return figures;
}

/// The queries that may be looked at.
std::vector<std::size_t> queries_to_show(SearchReport const& report) {
  std::vector<std::size_t> shown;
  for (std::size_t i = 0; report.each && i < report.queries.size(); ++i) {
    if (report.queries[i].set == CaseSet::tuning) shown.push_back(i);
  }
  return shown;
}

std::string figure(std::optional<double> value) { return value ? fmt::format("{:.3f}", *value) : "-"; }

constexpr char const* kRow = "{:<9} {:<11} {:>7} {:>8} {:>10} {:>8} {:>6}\n";

std::string row_of(std::string_view half, std::string_view name, QueryFigures const& f) {
  auto const mean = [&](double value) { return f.with_gain == 0 ? std::nullopt : std::optional(value); };
  auto const nothing = f.positives == 0 ? "-" : fmt::format("{}/{}", f.found_nothing, f.positives);
  return fmt::format(fmt::runtime(kRow), half, name, f.queries, figure(mean(f.gain)), figure(mean(f.recall)),
                     nothing, f.with_wrong);
}

std::string line_of(JudgedQuery const& query, QueryOutcome const& outcome) {
  auto line = fmt::format("{} {:<11} {}: {}\n", figure(outcome.gain), name_of(query.query_class), query.q,
                          fmt::join(outcome.first, " "));
  return outcome.wrong.empty() ? line : line + fmt::format("  wrong: {}\n", fmt::join(outcome.wrong, " "));
}

Node figures_node(QueryFigures const& f) {
  auto node =
      object({{"queries", static_cast<double>(f.queries)}, {"withWrong", static_cast<double>(f.with_wrong)}});
  if (f.with_gain > 0) {
    node.set("ndcg", f.gain);
    node.set("recall", f.recall);
  }
  if (f.positives > 0) node.set("foundNothing", static_cast<double>(f.found_nothing));
  return node;
}

NodeList ids_node(std::vector<std::string> const& ids) { return {ids.begin(), ids.end()}; }

Node query_node(JudgedQuery const& query, QueryOutcome const& outcome) {
  auto node = object({{"q", query.q},
                      {"class", std::string(name_of(query.query_class))},
                      {"first", ids_node(outcome.first)},
                      {"wrong", ids_node(outcome.wrong)}});
  if (outcome.gain) node.set("ndcg", *outcome.gain);
  return node;
}

}  // namespace

std::string as_text(SearchReport const& report) {
  std::string text;
  for (auto const i : queries_to_show(report)) text += line_of(report.queries[i], report.outcomes[i]);
  if (!text.empty()) text += "\n";
  text +=
      fmt::format(fmt::runtime(kRow), "set", "class", "queries", "nDCG@10", "recall@10", "nothing", "wrong");
  for (auto const half : kHalves) {
    auto const figures = figures_of(report, half);
    for (std::size_t i = 0; i < kClasses.size(); ++i) {
      if (figures.classes[i].queries > 0) text += row_of(name_of(half), kClasses[i], figures.classes[i]);
    }
    text += row_of(name_of(half), "total", figures.total);
  }
  return text +
         "nothing: queries with an empty answer, negatives not counted; wrong: queries with an offer among "
         "the\n"
         "first 10 that must not be there";
}

std::string as_json(SearchReport const& report) {
  NodeMap sets;
  for (auto const half : kHalves) {
    auto const figures = figures_of(report, half);
    Node node = object({{"total", figures_node(figures.total)}});
    for (std::size_t i = 0; i < kClasses.size(); ++i) {
      if (figures.classes[i].queries > 0)
        node.set(std::string(kClasses[i]), figures_node(figures.classes[i]));
    }
    sets.push_back({std::string(name_of(half)), std::move(node), {}});
  }
  auto node = object({{"sets", std::move(sets)}});
  NodeList queries;
  for (auto const i : queries_to_show(report))
    queries.push_back(query_node(report.queries[i], report.outcomes[i]));
  if (report.each) node.set("queries", std::move(queries));
  return to_pretty_json(node);
}

}  // namespace socialmap
