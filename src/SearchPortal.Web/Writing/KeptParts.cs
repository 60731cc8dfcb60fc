using System.Collections.Concurrent;
using Microsoft.AspNetCore.Html;
using SearchPortal.Web.Delivery;

namespace SearchPortal.Web.Writing;

/// <summary>Parts of the layout that are the same on page after page of one generation, written once. Safe for any number of threads.</summary>
internal sealed class KeptParts
{
    // Two or three parts in each language; a few more for pages that need styles of their own.
    private const int Most = 100;

    private readonly ConcurrentDictionary<PartName, PageBuffer> parts = [];

    /// <summary>The part of a name.</summary>
    /// <param name="name">All that it depends on.</param>
    /// <param name="template">Writes it.</param>
    public IHtmlContent Of(PartName name, Func<object?, IHtmlContent> template)
    {
        if (parts.TryGetValue(name, out var known)) return new WrittenPart(known);
        if (parts.Count >= Most) parts.Clear();
        return new WrittenPart(parts.GetOrAdd(name, _ => Written(template(null))));
    }

    private static PageBuffer Written(IHtmlContent part)
    {
        using var alone = new PageBuffer();
        using var writer = new HtmlWriter(alone);
        part.WriteTo(writer, HtmlWriter.Encoder);
        var kept = new PageBuffer(alone.Written.Length);
        kept.Write(alone.Written);
        return kept;
    }
}
