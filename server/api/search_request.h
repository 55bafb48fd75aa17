#pragma once
// The query parameters of a search, read by the same kind of field table as records.

#include "engine/catalog/record.h"
#include "engine/model/search.h"
#include "server/http/query.h"

namespace socialmap::api {

/// The facet as the parameter `facets` calls it.
std::string name_of(Facet facet);

/// What somebody types to search: any text of at most so many bytes; a message never repeats it.
Codec<std::string> typed_text(std::size_t longest);
/// The most bytes of `q`.
inline constexpr std::size_t kLongestQuery = 256;

/// The parameters of GET /v1/activities.
Record<SearchRequest> const& search_parameters();

/// Query parameters as a tree: lists for repeatable parameters (facets also by comma), numbers and truth
/// values where the table wants them. A parameter without a value counts as absent, as HTML forms send it. A
/// repeated single one is noted as a problem.
Node tree_of(http::Query const& query, UntypedFields const& parameters, Reading& reading);

/// Throws InvalidInput with every problem, also unknown parameters with the nearest known one.
template <typename R>
R read_query(Record<R> const& parameters, http::Query const& query) {
  Reading reading;
  auto const node = tree_of(query, parameters.fields.untyped(), reading);
  auto request = read_record(parameters, node, reading);
  if (reading.mistakes > 0) throw InvalidInput(std::move(reading.errors));
  return std::move(*request);
}

/// A search without what could not be read, and what is wrong with it.
struct AskedSearch {
  SearchRequest request;
  std::vector<InputError> errors;
};

/// Whether its words and places exist is not looked at.
AskedSearch read_search(http::Query const& query);

}  // namespace socialmap::api
