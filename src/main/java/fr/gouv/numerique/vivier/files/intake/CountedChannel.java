// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** Reads so many bytes and no more, until told that they need not be counted any longer. */
final class CountedChannel implements SeekableByteChannel {
    private final SeekableByteChannel channel;
    private long left;
    private boolean counts = true;

    CountedChannel(SeekableByteChannel channel, long most) {
        this.channel = channel;
        this.left = most;
    }

    void countNoMore() {
        counts = false;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        int read = channel.read(target);
        if (counts) {
            left -= Math.max(0, read);
            if (left < 0) {
                throw new IOException("more to read than there should be");
            }
        }
        return read;
    }

    @Override
    public int write(ByteBuffer source) {
        throw new NonWritableChannelException();
    }

    @Override
    public long position() throws IOException {
        return channel.position();
    }

    @Override
    public SeekableByteChannel position(long position) throws IOException {
        channel.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return channel.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new NonWritableChannelException();
    }

    @Override
    public boolean isOpen() {
        return channel.isOpen();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
