using Microsoft.AspNetCore.Html;
using SearchPortal.Web.Shared;
using SearchPortal.Web.Wording;

namespace SearchPortal.Web.Publications;

/// <summary>What is left to say of a withdrawn paper.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Notice">Why it was withdrawn; null when not said.</param>
internal sealed record WithdrawnPage(IHtmlContent Title, string? Notice)
{
    /// <summary>Head of the page.</summary>
    public PageHead Head { get; } = new(Words.WithdrawnPaper) { IsIndexed = false, HasSearchBox = true, Fonts = [PageHead.TitleFont] };
}
