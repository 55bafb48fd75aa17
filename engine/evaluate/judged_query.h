#pragma once
// A query of which it is known how good each offer answers it (tests/search).

#include <map>
#include <string>
#include <vector>

#include "engine/catalog/catalogue.h"
#include "engine/evaluate/case_set.h"

namespace socialmap {

/// What makes the query hard.
enum class QueryClass : std::uint8_t {
  lay,         ///< everyday words for what offers call otherwise
  compound,    ///< a word that offers write as parts, or parts that offers write as one
  typo,        ///< a typing error
  inflection,  ///< another form of a word of the offer
  name,        ///< of a provider or an offer
  multi_word,
  place,    ///< a subject and where
  negative  ///< looks like offers it must not find
};

struct JudgedQuery {
  std::string q;
  QueryClass query_class = QueryClass::lay;
  CaseSet set = CaseSet::tuning;
  std::map<std::string, int> relevant;  ///< offers by id: 3 exactly what is meant, 2 good, 1 acceptable
  std::vector<std::string> never;       ///< offers that must not be among the answers
};

struct JudgedQueryReading {
  std::vector<JudgedQuery> queries;  ///< in the order of the files and of their lines
  std::vector<InputError> problems;
};

/// Reads `queries` of the files. An offer that is not in the catalogue is a problem, and so is a query in
/// neither the tuning nor the held-out set.
JudgedQueryReading read_judged_queries(std::vector<std::string> const& files, Catalogue const& catalogue);

}  // namespace socialmap
