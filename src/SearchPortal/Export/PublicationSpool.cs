using System.Buffers;
using System.Text.Json;
using SearchPortal.Import;
using SearchPortal.Import.Json;
using SearchPortal.Publications;

namespace SearchPortal.Export;

/// <summary>Publications put aside one after the other, to be taken out by their place. Memory holds 16 bytes of each.</summary>
/// <param name="stream">Empty; read, written and sought in. The caller disposes it.</param>
internal sealed class PublicationSpool(Stream stream)
{
    private readonly ArrayBufferWriter<byte> entry = new(1 << 14);
    private readonly List<long> ends = [];
    private readonly PositionLog positions = new();

    /// <summary>Puts a publication aside, under the next place from 0 on.</summary>
    public void Add(Publication publication)
    {
        entry.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(entry)) PublicationJson.Write(json, publication);
        stream.Write(entry.WrittenSpan);
        ends.Add(End(ends.Count - 1) + entry.WrittenCount);
        positions.Add(publication.Source);
    }

    /// <summary>The publication at a place, as it was put aside.</summary>
    public Publication this[int ordinal]
    {
        get
        {
            long start = End(ordinal - 1);
            byte[] bytes = new byte[End(ordinal) - start];
            stream.Position = start;
            stream.ReadExactly(bytes);
            using var document = JsonDocument.Parse(bytes);
            var report = new EntryReport(positions[ordinal], _ => { });
            return JsonPublication.Read(new JsonFields(document.RootElement, report), report);
        }
    }

    /// <summary>Where the publication at a place was read.</summary>
    public SourcePosition PositionOf(int ordinal) => positions[ordinal];

    private long End(int ordinal) => ordinal < 0 ? 0 : ends[ordinal];
}
