#include "server/pages/page_answer.h"

#include "server/pages/link.h"

namespace socialmap::pages {

http::Response page_answer(std::string html, http::Caching caching, int status) {
  http::Response response;
  response.status = status;
  response.content_type = "text/html; charset=utf-8";
  response.body = std::move(html);
  response.caching = caching;
  return response;
}

http::Response sent_on(int status, std::string to) {
  auto response = page_answer("", http::Caching::no_store, status);
  response.headers.emplace_back("Location", std::move(to));
  return response;
}

http::Caching caching_of(http::Query const& query) {
  bool const tells = !value_of(query, "q").empty() || !value_of(query, "near").empty();
  return tells ? http::Caching::private_search : http::Caching::revalidate;
}

}  // namespace socialmap::pages
