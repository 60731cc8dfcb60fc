using System.Text;

namespace SearchPortal.Web.Signposting;

/// <summary>Links as a header says them (RFC 8288, section 3). What finds no room stands in the link set.</summary>
internal static class LinkHeader
{
    /// <summary>Proxies commonly give all headers of an answer 4 KB.</summary>
    public const int Longest = 2_500;

    /// <summary>The profile asks for no more where there are many.</summary>
    public const int MostAuthors = 5;

    /// <summary>As many as there is room for, in their order.</summary>
    public static string Of(IReadOnlyList<Signpost> signposts)
    {
        var header = new StringBuilder();
        int authors = 0;
        foreach (var signpost in signposts)
        {
            if (signpost.Relation == "author" && ++authors > MostAuthors) continue;
            string link = signpost.MediaType is null ? $"<{signpost.Href}>; rel=\"{signpost.Relation}\"" : $"<{signpost.Href}>; rel=\"{signpost.Relation}\"; type=\"{signpost.MediaType}\"";
            if (header.Length + link.Length + 2 > Longest) continue;
            if (header.Length > 0) header.Append(", ");
            header.Append(link);
        }
        return header.ToString();
    }
}
