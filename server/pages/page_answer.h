#pragma once
// A page as an answer.

#include <string>

#include "server/http/query.h"
#include "server/http/response.h"

namespace socialmap::pages {

http::Response page_answer(std::string html, http::Caching caching = http::Caching::revalidate,
                           int status = 200);

/// The answer that sends a browser on: 303 after a form, 308 for an address that has moved. Kept nowhere.
http::Response sent_on(int status, std::string to);

/// Of a page with these parameters: private where they tell what somebody looked for.
http::Caching caching_of(http::Query const& query);

}  // namespace socialmap::pages
