#pragma once
// An error as RFC 9457 tells it.

#include <string>
#include <string_view>
#include <vector>

#include "engine/base/input_error.h"

namespace socialmap::http {

struct Problem {
  std::string type = "about:blank";
  std::string title;  ///< the status in words
  int status = 500;
  std::string detail;    ///< a sentence for the developer; never an exception's text
  std::string instance;  ///< the path of the request; the server fills it in
  std::vector<InputError> errors;
};

/// With the status's usual title.
Problem make_problem(int status, std::string detail, std::vector<InputError> errors = {});

/// The object of application/problem+json; each error is {pointer, message, got?, suggestion?}, the latter
/// two only when not empty.
std::string to_json(Problem const& problem);

/// "Not Found" for 404; "Error" for a status nobody here uses.
std::string_view reason_phrase(int status);

}  // namespace socialmap::http
