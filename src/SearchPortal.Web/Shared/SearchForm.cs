using SearchPortal.Searching;
using SearchPortal.Web.Wording;
using SearchPortal.Web.Writing;

namespace SearchPortal.Web.Shared;

/// <summary>A search box as HTML, with the words that a script completes it by.</summary>
internal sealed class SearchForm(SearchBox box, PortalLinks links) : IPagePart
{
    /// <inheritdoc/>
    public void WriteTo(HtmlWriter page)
    {
        page.Html($"""<form class="search" action="{links.SearchForm}" method="get" role="search" aria-label="{box.Label}" data-suggest="{links.Suggest}" data-list="{Words.Suggestions}" data-one="{Words.SuggestionsOne}" data-many="{Words.SuggestionsMany}" """);
        page.Html($"""data-author="{Words.CompletionKind_Author}" data-venue="{Words.CompletionKind_Venue}" data-topic="{Words.CompletionKind_Topic}" data-paper="{Words.CompletionKind_Paper}" data-papers-one="{Words.NounOne_Paper}" data-papers="{Words.Noun_Paper}">""");
        foreach (var (name, value) in box.Hidden) page.Html($"""<input type="hidden" name="{name}" value="{value}">""");
        page.Html($"""<label><span class="unseen">{box.Label}</span><input type="search" name="{SearchUrl.TextName}" value="{box.Text}" placeholder="{box.Label}" maxlength="{SearchRequest.MaximumTextLength}" autocomplete="off" spellcheck="false"></label>""");
        page.Html($""" <button type="submit">{Words.Search}</button></form>""");
    }
}
