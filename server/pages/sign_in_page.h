#pragma once
// The pages /aanmelden and /afmelden; they work without scripts.

#include <optional>
#include <string>
#include <string_view>

#include "server/api/signed_in.h"
#include "server/pages/frame.h"

namespace socialmap::pages {

/// For who is not signed in.
struct SignInPage {
  Frame frame;
  std::string_view mistake;                ///< empty: none
  std::optional<std::string> proxy_label;  ///< whose key the trusted proxy names
  std::string next = {};                   ///< a path of our own to go on to; empty: the role's desk
};

/// Where a role does its work: "/aanbieder", "/redactie", "/coach"; empty: it has no desk.
std::string_view desk_of(KeyRole role);

/// For who is.
struct SignedInPage {
  Frame frame;
  api::SignedIn who;
  std::string_view mistake;
};

std::string render(SignInPage const& page);
std::string render(SignedInPage const& page);
/// After signing out, and for who was not signed in.
std::string signed_out_page(Frame const& frame);

}  // namespace socialmap::pages
