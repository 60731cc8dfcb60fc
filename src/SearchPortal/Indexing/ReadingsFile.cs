using System.Buffers.Binary;
using SearchPortal.Content;
using SearchPortal.Import;
using SearchPortal.Publications;

namespace SearchPortal.Indexing;

/// <summary>
/// What each content file of a generation said, so that the next update need not read it again. Publications are kept as offsets into the
/// <see cref="PublicationFile"/> with what intake changed about them. Layout: offset of the directory (64 bits, little endian), readings of
/// every file, directory (<see cref="ReadingsDirectory"/>).
/// </summary>
internal sealed class ReadingsFile : IDisposable
{
    /// <summary>Name in the generation's folder.</summary>
    public const string Name = "readings.bin";

    /// <summary>Kind of a reading: a <see cref="ContentProblem"/>.</summary>
    public const uint Problem = 0;

    /// <summary>Kind of a reading: a publication that has a record.</summary>
    public const uint Recorded = 1;

    /// <summary>Kind of a reading: a double that was left out, here whole.</summary>
    public const uint LeftOut = 2;

    private readonly MappedFile file;
    private readonly PublicationFile publications;
    private readonly Dictionary<string, ReadingsSection> sections;

    /// <summary>Maps a file.</summary>
    /// <param name="folder">The generation's folder.</param>
    /// <param name="publications">The generation's records.</param>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public ReadingsFile(string folder, PublicationFile publications)
    {
        this.publications = publications;
        file = new MappedFile(Path.Combine(folder, Name));
        long at = BinaryPrimitives.ReadInt64LittleEndian(file.Slice(0, 8));
        Directory = ReadingsDirectory.Read(file.Slice(at, checked((int)(file.Length - at))));
        sections = Directory.Sections.ToDictionary(section => section.File, StringComparer.Ordinal);
    }

    /// <summary>Which files it has, and what its readings depend on beside them.</summary>
    public ReadingsDirectory Directory { get; }

    /// <summary>The readings of a file; null when it had other bytes then, or was not there.</summary>
    public IEnumerable<Reading>? Find(FileStamp stamp) =>
        sections.TryGetValue(stamp.File.Path, out var section) && section.Sha256 == stamp.Sha256 ? Read(section) : null;

    /// <summary>Offsets of the records of a file's publications.</summary>
    public IEnumerable<long> Records(ReadingsSection section)
    {
        int at = 0;
        while (at < section.Length)
            if (Decode(section, ref at, whole: false) is long record) yield return record;
    }

    /// <summary>Unmaps the file.</summary>
    public void Dispose() => file.Dispose();

    private IEnumerable<Reading> Read(ReadingsSection section)
    {
        int at = 0;
        while (at < section.Length)
            if (Decode(section, ref at, whole: true) is Reading reading) yield return reading;
    }

    /// <summary>The reading at a place, or with less only the offset of its record; null when it has none.</summary>
    private object? Decode(ReadingsSection section, ref int at, bool whole)
    {
        var bytes = file.Slice(section.Offset + at, section.Length - at);
        var from = new RecordReader(bytes);
        uint kind = from.Number();
        object? reading = kind switch
        {
            Problem => new Reading(section.File, null, ReadProblem(ref from)),
            LeftOut => ReadLeftOut(section.File, ref from),
            Recorded when whole => ReadRecorded(section.File, ref from),
            Recorded => (object)SkipRecorded(ref from),
            _ => throw new InvalidDataException($"a reading of {section.File} is damaged"),
        };
        at += bytes.Length - from.Left;
        return whole || kind == Recorded ? reading : null;
    }

    private FormerReading ReadRecorded(string path, ref RecordReader from)
    {
        long record = 4L * from.Number();
        var finished = publications.Read(record);
        string key = from.Text() ?? finished.Key;
        var stated = finished with { Key = key, Venue = from.Text(), Type = (PublicationType)from.Number() };
        return new FormerReading(path, stated, finished, record, new WorkPrint(from.Fixed(), from.Fixed()));
    }

    private static Reading ReadLeftOut(string path, ref RecordReader from)
    {
        var publication = PublicationRecord.Read(from.Bytes());
        return new Reading(path, publication, null, WorkPrint.Of(publication));
    }

    private static long SkipRecorded(ref RecordReader from)
    {
        long record = 4L * from.Number();
        from.SkipText();
        from.SkipText();
        from.Number();
        from.Fixed();
        from.Fixed();
        return record;
    }

    private static ContentProblem ReadProblem(ref RecordReader from) =>
        new((ProblemSeverity)from.Number(), new SourcePosition(from.Required(), (int)from.Number()), from.Text(), from.Required(), from.Required());
}
