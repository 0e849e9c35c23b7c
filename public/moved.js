// On a page at an old address: leads to the new one, and takes the query and the fragment along.
location.replace(document.querySelector('main a').href + location.search + location.hash);
