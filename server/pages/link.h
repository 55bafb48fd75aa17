#pragma once
// URLs of our own pages: a path and the filters as its query.

#include <string>
#include <string_view>

#include "server/http/query.h"

namespace socialmap::pages {

/// "/feeds/activities.csv?q=samen%20eten&day=mon"; the path alone when the query is empty.
std::string url_of(std::string_view path, http::Query const& query);
/// The same of a page for residents, in the language of the answer: "/en/zoeken?day=mon".
std::string page_url(std::string_view path, http::Query const& query);

/// Where a search is answered, with its filters as the query.
inline constexpr char kSearchPath[] = "/zoeken";

/// "/activiteiten/samen-eten", in the language of the answer.
std::string offer_url(std::string_view slug);

/// "/organisaties/belkring", "/buurten/oosterveld"
std::string provider_url(std::string_view slug);
std::string neighbourhood_url(std::string_view slug);

/// "tel:0123456789"; empty when there is no digit in it.
std::string phone_url(std::string_view phone);

/// "0123-45 67 89" with hyphens and spaces at which no line breaks.
std::string phone_text(std::string_view phone);

std::string mail_url(std::string_view address);

/// A path of this site, with or without a query, which can stand in Location: "/aanbieder".
bool is_own_path(std::string_view path);

/// The first value of a name; empty when there is none.
std::string value_of(http::Query const& query, std::string_view name);
bool has(http::Query const& query, std::string_view name, std::string_view value);

/// Copies of the query: without a name, without one of its values, with one more value, with one value only.
http::Query without(http::Query query, std::string_view name);
http::Query without(http::Query query, std::string_view name, std::string_view value);
http::Query with(http::Query query, std::string name, std::string value);
http::Query with_only(http::Query query, std::string name, std::string value);

}  // namespace socialmap::pages
