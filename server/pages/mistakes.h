#pragma once
// What was wrong with a question, in Dutch for the visitor.

#include <string>
#include <string_view>
#include <vector>

#include "engine/base/input_error.h"
#include "server/http/query.h"

namespace socialmap::pages {

/// The parameters of the search page.
bool is_search_parameter(std::string_view name);

/// One error for each parameter that the search page does not have.
std::vector<InputError> unknown_parameters(http::Query const& query);

/// One sentence a parameter, in the order of the errors; `where` begins with "/<parameter>".
std::vector<std::string> mistakes_of(std::vector<InputError> const& errors, http::Query const& query);

}  // namespace socialmap::pages
