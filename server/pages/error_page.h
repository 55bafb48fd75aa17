#pragma once
// The page of an error, for http::Options::error_page.

#include <string>

#include "server/http/problem.h"
#include "server/pages/frame.h"

namespace socialmap::pages {

/// Says in Dutch what went wrong and what to do; tells nothing of the problem but its status.
std::string error_page(http::Problem const& problem, Frame const& frame = {});

}  // namespace socialmap::pages
