#include "server/api/moved.h"

namespace socialmap::api {
namespace {

constexpr std::string_view kOffers = "/api/v1/activities/";

/// The target of the call with another offer in it.
std::string moved_target(http::Request const& request, std::string const& id) {
  auto const rest = request.path.substr(kOffers.size() + request.path_values.at("id").size());
  auto const query = request.query.empty() ? "" : "?" + http::to_string(request.query);
  return std::string(kOffers) + id + rest + query;
}

}  // namespace

http::Response not_shown(SocialMap const& map, Desk const* desk, http::Request const& request) {
  auto const target = desk ? desk->editor.store().redirect(request.path_values.at("id")) : std::nullopt;
  if (!target) return http::not_found("There is no activity with this id.");
  auto const id = map.slugs().activity(*target);
  if (!id || !map.is_shown(*id))
    return http::not_found("This activity was merged into another one, which is no longer shown.");
  http::Response response;
  response.status = 308;
  response.headers.emplace_back("Location", moved_target(request, *target));
  response.caching = http::Caching::no_store;
  return response;
}

}  // namespace socialmap::api
