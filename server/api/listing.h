#pragma once
// The shape that every list of the API has: {total, page, pageSize, items, links}.

#include <algorithm>
#include <vector>

#include "engine/catalog/record.h"
#include "server/http/request.h"

namespace socialmap::api {

struct Links {
  std::string self;
  std::optional<std::string> next;
  std::optional<std::string> prev;
};

template <typename Item>
struct Listing {
  std::size_t total = 0;
  int page = 1;
  int page_size = 20;
  std::vector<Item> items;
  Links links;
};

struct Paging {
  int page = 1;
  int page_size = 20;
};

Fields<Paging> paging_parameters();
/// self, next and prev for the request that was made.
Links links_of(http::Request const& request, int page, int page_size, std::size_t total);
Codec<Links> links();

/// A count as the tables take it.
Codec<std::size_t> count();

template <typename Item>
Record<Listing<Item>> listing_record(char const* name, Record<Item> const& item) {
  using L = Listing<Item>;
  return {name,
          "A page of a list.",
          {required("total", &L::total, count(), "all of them"),
           required("page", &L::page, whole_number(1, 1'000'000), "page, from 1"),
           required("pageSize", &L::page_size, whole_number(1, 100), "items a page"),
           required("items", &L::items, list_of(nested(item)), "this page"),
           required("links", &L::links, links(), "other pages")}};
}

/// The page of a whole list that was asked for.
template <typename Item>
Listing<Item> page_of(std::vector<Item> all, Paging const& paging, http::Request const& request) {
  auto const size = static_cast<std::size_t>(paging.page_size);
  auto const begin = std::min(all.size(), (static_cast<std::size_t>(paging.page) - 1) * size);
  auto const end = std::min(all.size(), begin + size);
  Listing<Item> listing{all.size(), paging.page, paging.page_size, {}, {}};
  listing.links = links_of(request, paging.page, paging.page_size, all.size());
  for (auto i = begin; i < end; ++i) listing.items.push_back(std::move(all[i]));
  return listing;
}

template <typename R>
std::string to_json(Record<R> const& table, R const& record) {
  JsonWriter out;
  write_record(table, out, record);
  return out.take();
}

}  // namespace socialmap::api
