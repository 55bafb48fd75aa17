#include "engine/evaluate/judged_query.h"

#include <algorithm>
#include <unordered_set>

#include "engine/catalog/record.h"
#include "engine/catalog/yaml.h"

namespace socialmap {
namespace {

Codec<QueryClass> query_class() {
  return one_of<QueryClass>({{"lay", QueryClass::lay},
                             {"compound", QueryClass::compound},
                             {"typo", QueryClass::typo},
                             {"inflection", QueryClass::inflection},
                             {"name", QueryClass::name},
                             {"multi-word", QueryClass::multi_word},
                             {"place", QueryClass::place},
                             {"negative", QueryClass::negative}});
}

struct QueryFile {
  std::vector<JudgedQuery> queries;
};

Record<QueryFile> query_file_record() {
  using Q = JudgedQuery;
  Record<Q> query{
      "JudgedQuery",
      "A query and how good offers answer it.",
      {required("q", &Q::q, plain_text(300), "what somebody types"),
       required("class", &Q::query_class, query_class(), "what makes it hard"),
       required("set", &Q::set, case_set(), "what it is for"),
       defaulted("relevant", &Q::relevant, map_of(slug(), whole_number(1, 3)), "grades of offers"),
       defaulted("never", &Q::never, list_of(slug()), "offers that must not be among the answers")}};
  query.check = [](Q const& q, Node const& node, Reading& reading) {
    if (q.set == CaseSet::practice) reading.problem(*node.find("set"), "must be tuning or held-out");
  };
  return {"JudgedQueries",
          "Queries over one municipality.",
          {required("queries", &QueryFile::queries, list_of(nested(std::move(query)), 1), "the queries")}};
}

/// Says of offers that no catalogue has that they are missing.
class OfferCheck {
 public:
  explicit OfferCheck(Catalogue const& catalogue) {
    for (auto const& activity : catalogue.activities) known_.insert(activity.id);
  }

  void look(std::string const& file, JudgedQuery const& query, std::vector<InputError>& problems) const {
    for (auto const& [id, grade] : query.relevant) look(file, id, query, problems);
    for (auto const& id : query.never) look(file, id, query, problems);
  }

 private:
  void look(std::string const& file, std::string const& id, JudgedQuery const& query,
            std::vector<InputError>& problems) const {
    if (known_.count(id) == 0)
      problems.push_back({file, "names an offer that is not there in \"" + query.q + "\"", id, {}, false});
  }

  std::unordered_set<std::string_view> known_;
};

std::optional<QueryFile> read_file_of_queries(std::string const& path, std::vector<InputError>& problems) {
  Reading reading(path);
  try {
    auto file = read_record(query_file_record(), read_yaml(read_file(path), path, reading), reading);
    problems.insert(problems.end(), reading.errors.begin(), reading.errors.end());
    return file;
  } catch (InvalidInput const& bad) {
    problems.insert(problems.end(), bad.errors().begin(), bad.errors().end());
    return std::nullopt;
  }
}

}  // namespace

JudgedQueryReading read_judged_queries(std::vector<std::string> const& files, Catalogue const& catalogue) {
  JudgedQueryReading result;
  OfferCheck const check(catalogue);
  for (auto const& path : files) {
    auto file = read_file_of_queries(path, result.problems);
    if (!file) continue;
    for (auto& query : file->queries) {
      check.look(path, query, result.problems);
      result.queries.push_back(std::move(query));
    }
  }
  return result;
}

}  // namespace socialmap
