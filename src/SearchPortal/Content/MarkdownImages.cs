using System.Globalization;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SearchPortal.Content;

/// <summary>Finds the pictures that a text shows.</summary>
internal static class MarkdownImages
{
    /// <summary>Gives each picture of <c>images/</c> its address and its size, so that nothing moves when it comes.</summary>
    /// <param name="document">The text.</param>
    /// <param name="images">The portal's pictures.</param>
    /// <returns>Pictures that there are not, each with its line in the text, 0-based.</returns>
    public static IReadOnlyList<(string Target, int Line)> Place(MarkdownDocument document, IReadOnlyList<SiteImage> images)
    {
        var missing = new List<(string, int)>();
        foreach (var link in document.Descendants<LinkInline>().Where(link => link.IsImage))
        {
            string target = link.Url ?? "";
            if (NameOf(target) is not { } name) continue;
            if (images.FirstOrDefault(image => image.Name == name) is { } image) Show(link, image);
            else missing.Add((target, link.Line));
        }
        return missing;
    }

    private static void Show(LinkInline link, SiteImage image)
    {
        link.Url = image.Path;
        var attributes = link.GetAttributes();
        attributes.AddPropertyIfNotExist("loading", "lazy");
        if (image.Width == 0 || image.Height == 0) return;
        attributes.AddPropertyIfNotExist("width", image.Width.ToString(CultureInfo.InvariantCulture));
        attributes.AddPropertyIfNotExist("height", image.Height.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>"me.jpg" of "me.jpg", "images/me.jpg", "../images/me.jpg" and "/images/me.jpg"; null for another path of the portal.</summary>
    private static string? NameOf(string target)
    {
        string path = target.StartsWith("../", StringComparison.Ordinal) ? target[3..] : target.TrimStart('/');
        if (path.StartsWith(ImagesFolder.Name + "/", StringComparison.Ordinal)) return path[(ImagesFolder.Name.Length + 1)..];
        return target.StartsWith('/') ? null : path;
    }
}
