#pragma once
// The door of every desk: who is signed in with the right key comes in, everybody else is told where to go.

#include <functional>
#include <vector>

#include "server/api/endpoint.h"
#include "server/api/signed_in.h"

namespace socialmap::pages {

/// What a desk shows to who came in.
using ShowDesk =
    std::function<http::Response(SocialMap const& map, api::SignedIn who, http::Request const& request)>;

/// GET of a desk. Who is not signed in goes to /aanmelden and comes back; another role gets a 403, and
/// everybody reads so where there is no desk. The desk must outlive it.
http::Route desk_route(std::string pattern, api::CurrentMap const& map, api::Desk const* desk,
                       std::vector<KeyRole> roles, ShowDesk show);

/// A page with the words why.
http::Response desk_refusal(SocialMap const& map, std::string_view why, int status = 403);

}  // namespace socialmap::pages
