// SPDX-License-Identifier: MIT
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.imageio.ImageIO;

/**
 * Draws the program's icon for the three systems: {@code java installer/Icons.java
 * installer/icons}. The drawing is the one of the emblem in the window, on a square of 28 units.
 */
public class Icons {
    private static final Color BLUE = new Color(0x000091);
    private static final Color RED = new Color(0xE1000F);
    private static final double UNITS = 28;

    /** Sizes Windows shows, from the title bar to the large tiles. */
    private static final int[] WINDOWS = {16, 20, 24, 32, 40, 48, 64, 128, 256};

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Files.createDirectories(folder);
        Files.write(folder.resolve("vivier.png"), png(256, 0));
        Files.write(folder.resolve("vivier.ico"), ico());
        Files.write(folder.resolve("vivier.icns"), icns());
    }

    /**
     * @param margin share of the side left free on each edge: icons of macOS do not fill theirs
     */
    private static byte[] png(int side, double margin) throws IOException {
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.translate(side * margin, side * margin);
        double scale = side * (1 - 2 * margin) / UNITS;
        g.scale(scale, scale);
        g.setColor(BLUE);
        double rounding = margin > 0 ? 12.6 : 8;
        g.fill(new RoundRectangle2D.Double(0, 0, UNITS, UNITS, rounding, rounding));
        Path2D letter = new Path2D.Double();
        letter.moveTo(6, 8);
        letter.lineTo(12.5, 21);
        letter.lineTo(14.5, 21);
        letter.lineTo(18.4, 13.2);
        g.setColor(Color.WHITE);
        g.setStroke(new BasicStroke(2.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(letter);
        g.setColor(RED);
        g.fill(new Ellipse2D.Double(17.6, 5.6, 6, 6));
        g.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    /** A directory of fixed entries, then the pictures it points to. */
    private static byte[] ico() throws IOException {
        int entry = 16;
        int header = 6 + entry * WINDOWS.length;
        ByteBuffer directory = ByteBuffer.allocate(header).order(ByteOrder.LITTLE_ENDIAN);
        directory.putShort((short) 0).putShort((short) 1).putShort((short) WINDOWS.length);
        ByteArrayOutputStream pictures = new ByteArrayOutputStream();
        for (int side : WINDOWS) {
            byte[] png = png(side, 0);
            // One byte for each side: 256 is written as 0.
            directory.put((byte) side).put((byte) side).putShort((short) 0);
            directory.putShort((short) 1).putShort((short) 32);
            directory.putInt(png.length).putInt(header + pictures.size());
            pictures.writeBytes(png);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(directory.array());
        file.writeBytes(pictures.toByteArray());
        return file.toByteArray();
    }

    /** Pictures one after the other, each with the four letters of its size and density. */
    private static byte[] icns() throws IOException {
        Map<String, Integer> sides = new LinkedHashMap<>();
        sides.put("icp4", 16);
        sides.put("icp5", 32);
        sides.put("ic11", 32);
        sides.put("ic12", 64);
        sides.put("ic07", 128);
        sides.put("ic13", 256);
        sides.put("ic08", 256);
        sides.put("ic14", 512);
        sides.put("ic09", 512);
        sides.put("ic10", 1024);
        ByteArrayOutputStream pictures = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(pictures);
        for (Map.Entry<String, Integer> picture : sides.entrySet()) {
            byte[] png = png(picture.getValue(), 0.1);
            out.writeBytes(picture.getKey());
            out.writeInt(8 + png.length);
            out.write(png);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DataOutputStream whole = new DataOutputStream(file);
        whole.writeBytes("icns");
        whole.writeInt(8 + pictures.size());
        whole.write(pictures.toByteArray());
        return file.toByteArray();
    }
}
