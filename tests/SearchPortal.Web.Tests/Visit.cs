using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace SearchPortal.Web.Tests;

/// <summary>What a visitor sees at an address.</summary>
internal static class Visit
{
    /// <summary>The page of a path that answers with a page, whatever its status.</summary>
    public static async Task<IHtmlDocument> PageAsync(this Portal portal, string path)
    {
        using var response = await portal.Visitor.GetAsync(path, TestContext.Current.CancellationToken);
        return new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>The text of the one element a selector names, white space folded.</summary>
    public static string Text(this IParentNode node, string selector) => Folded(Assert.Single(node.QuerySelectorAll(selector)).TextContent);

    /// <summary>The texts of all elements a selector names, white space folded.</summary>
    public static string[] Texts(this IParentNode node, string selector) => [.. node.QuerySelectorAll(selector).Select(element => Folded(element.TextContent))];

    /// <summary>An attribute of the first element a selector names; null when there is none.</summary>
    public static string? Attribute(this IParentNode node, string selector, string name) => node.QuerySelector(selector)?.GetAttribute(name);

    private static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
