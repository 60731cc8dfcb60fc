using System.Globalization;
using AngleSharp.Html.Parser;

namespace SearchPortal.Web.Tests;

/// <summary>An answer as it came over the wire.</summary>
internal sealed record RawAnswer(int Status, string[] Headers, string Body)
{
    public static RawAnswer Parse(string text)
    {
        int end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        string[] head = text[..end].Split("\r\n");
        return new(int.Parse(head[0].Split(' ')[1], CultureInfo.InvariantCulture), head[1..], text[(end + 4)..]);
    }

    /// <summary>Whether a header of that name stands among them.</summary>
    public bool Has(string name) => Headers.Any(header => header.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase));

    /// <summary>Elements and attributes of the page that a browser would run if the policy let it.</summary>
    public IEnumerable<string> Scripts() => new HtmlParser().ParseDocument(Body).All
        .Where(element => (element.LocalName == "script" && !element.HasAttribute("src") && element.GetAttribute("type") != "application/ld+json") || element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)))
        .Select(element => element.OuterHtml);
}
