using SearchPortal.Content;
using SearchPortal.Import;
using SearchPortal.Publications;

namespace SearchPortal.Indexing;

/// <summary>Writes a <see cref="ReadingsFile"/>: readings one after the other, those of a file together.</summary>
internal sealed class ReadingsFileWriter : IDisposable
{
    private readonly FileStream file;
    private readonly RecordWriter record = new();
    private readonly RecordWriter inner = new();
    private readonly Dictionary<string, (long Start, int Length)> places = new(StringComparer.Ordinal);

    /// <summary>Begins a file.</summary>
    /// <param name="folder">The generation's folder.</param>
    public ReadingsFileWriter(string folder)
    {
        file = new FileStream(Path.Combine(folder, ReadingsFile.Name), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 18);
        file.Write(new byte[sizeof(long)]);
    }

    /// <summary>Adds a reading.</summary>
    /// <param name="finished">What a file says, and what became of it.</param>
    /// <param name="offset">Offset of its record, when it has become a publication.</param>
    public void Add(FinishedReading finished, long offset)
    {
        var (reading, publication) = finished;
        record.Clear();
        if (reading.Problem is ContentProblem problem) Write(problem);
        else if (publication is null) WriteLeftOut(reading.Publication!);
        else WriteRecorded(reading, publication, offset);
        var place = places.TryGetValue(reading.File, out var known) ? known : (Start: file.Position, Length: 0);
        places[reading.File] = (place.Start, place.Length + record.Written.Length);
        file.Write(record.Written);
    }

    /// <summary>Writes the directory and completes the file. A file that looks otherwise by now is entered as one to read again.</summary>
    /// <param name="stamp">The content as it was before it was read.</param>
    /// <param name="latestYear">The latest year that can be right.</param>
    public void Complete(ContentStamp stamp, int latestYear)
    {
        var sections = stamp.Publications.Select(at =>
        {
            var (start, length) = places.GetValueOrDefault(at.File.Path);
            return new ReadingsSection(at.File.Path, at.StillHolds() ? at.Sha256 : "", start, length);
        });
        record.Clear();
        new ReadingsDirectory(ReadingsDirectory.ThisProgram, latestYear, stamp.SiteDigest("authors.yaml"), [.. sections]).Write(record);
        long directory = file.Position;
        file.Write(record.Written);
        file.Position = 0;
        file.Write(BitConverter.GetBytes(directory));
        file.Dispose();
    }

    /// <summary>Closes the file.</summary>
    public void Dispose() => file.Dispose();

    private void Write(ContentProblem problem)
    {
        record.Number(ReadingsFile.Problem);
        record.Number((uint)problem.Severity);
        record.Text(problem.At.File);
        record.Number((uint)problem.At.Line);
        record.Text(problem.Entry);
        record.Text(problem.Message);
        record.Text(problem.Remedy);
    }

    private void WriteLeftOut(Publication publication)
    {
        inner.Clear();
        PublicationRecord.Write(inner, publication);
        record.Number(ReadingsFile.LeftOut);
        record.Bytes(inner.Written);
    }

    private void WriteRecorded(Reading reading, Publication finished, long offset)
    {
        var stated = reading.Publication!;
        record.Number(ReadingsFile.Recorded);
        record.Number(checked((uint)(offset / 4)));
        record.Text(stated.Key == finished.Key ? null : stated.Key);
        record.Text(stated.Venue);
        record.Number((uint)stated.Type);
        record.Fixed(reading.Print.Record);
        record.Fixed(reading.Print.Work);
    }
}
