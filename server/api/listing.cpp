#include "server/api/listing.h"

namespace socialmap::api {

Fields<Paging> paging_parameters() {
  return {defaulted("page", &Paging::page, whole_number(1, 1'000'000), "page, from 1"),
          defaulted("pageSize", &Paging::page_size, whole_number(1, 100), "items a page")};
}

Links links_of(http::Request const& request, int page, int page_size, std::size_t total) {
  auto const url_of = [&](int wanted) {
    http::Query query;
    for (auto const& entry : request.query) {
      if (entry.first != "page") query.push_back(entry);
    }
    if (wanted > 1) query.emplace_back("page", std::to_string(wanted));
    return query.empty() ? request.path : request.path + "?" + http::to_string(query);
  };
  Links links{url_of(page), std::nullopt, std::nullopt};
  auto const shown = static_cast<std::size_t>(page) * static_cast<std::size_t>(page_size);
  if (shown < total) links.next = url_of(page + 1);
  if (page > 1) links.prev = url_of(page - 1);
  return links;
}

Codec<Links> links() {
  return nested<Links>({"Links",
                        "Addresses of this and the neighbouring pages.",
                        {required("self", &Links::self, any_text(), "this page"),
                         optional("next", &Links::next, any_text(), "the next page"),
                         optional("prev", &Links::prev, any_text(), "the page before")}});
}

Codec<std::size_t> count() {
  auto read = [](Node const& node, Reading& reading) -> std::optional<std::size_t> {
    auto const* number = node.number();
    if (number && *number >= 0) return static_cast<std::size_t>(*number);
    reading.problem(node, "must be a whole number", shown(node));
    return std::nullopt;
  };
  auto write = [](JsonWriter& out, std::size_t value) { out.integer(static_cast<std::int64_t>(value)); };
  return {std::move(read), std::move(write), Schema(object({{"type", "integer"}, {"minimum", 0}}))};
}

}  // namespace socialmap::api
