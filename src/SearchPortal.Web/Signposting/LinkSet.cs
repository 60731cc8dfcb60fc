using System.Buffers;
using System.Text.Json;
using SearchPortal.Web.Publications;

namespace SearchPortal.Web.Signposting;

/// <summary>All links of a paper's page, its files and its full texts in one document (RFC 9264, section 4.2).</summary>
internal static class LinkSet
{
    /// <summary>Its media type.</summary>
    public const string MediaType = "application/linkset+json";

    /// <summary>What its address ends with after the paper's key.</summary>
    public const string Ending = ".linkset.json";

    /// <summary>Writes it in UTF-8.</summary>
    public static ReadOnlyMemory<byte> Write(PaperSubject subject)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteStartArray("linkset");
            Context(json, subject.Address, Signposts.OfPage(subject).Where(signpost => signpost.Relation != "linkset"));
            foreach (string file in Signposts.Files(subject)) Context(json, file, [new("describes", subject.Address, "text/html")]);
            foreach (string pdf in Signposts.Pdfs(subject.Paper).Distinct()) Context(json, pdf, [new("collection", subject.Address, "text/html")]);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return buffer.WrittenMemory;
    }

    private static void Context(Utf8JsonWriter json, string anchor, IEnumerable<Signpost> signposts)
    {
        json.WriteStartObject();
        json.WriteString("anchor", anchor);
        foreach (var relation in signposts.GroupBy(signpost => signpost.Relation))
        {
            json.WriteStartArray(relation.Key);
            foreach (var signpost in relation)
            {
                json.WriteStartObject();
                json.WriteString("href", signpost.Href);
                if (signpost.MediaType is not null) json.WriteString("type", signpost.MediaType);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }
}
